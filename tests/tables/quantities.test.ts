// What counts as a quantity and when one is accounted for. Only sentences made up here.
import { describe, expect, it } from "vitest";
import { boundsOf, quantitiesIn, uncovered, valueTextOf, type NumberQualifier } from "../../src/tables/quantities.ts";
import { aFigure } from "./a-figure.ts";

describe(quantitiesIn, () => {
  it.each([
    ["digits with a comma", "They found 4,210 pears.", ["4,210"]],
    ["the weight in front", "More than 700 pears and some 40 plums", ["More than 700", "some 40"]],
    ["millions", "Worth BRL 2.5 million (USD 0.5 million) today", ["2.5 million", "0.5 million"]],
    ["a span of dates as one", "From 3 to 9 March 2024 it rained", ["3 to 9 March 2024"]],
    ["ages, in digits and words", "a 40-year old tree and a nine-year old one", ["40-year", "nine-year", "one"]],
    ["number words", "One raft, three sails", ["One", "three"]],
    ["words for an unknown number", "several crates, multiple hubs, many of which", ["several", "multiple", "many"]],
    ["words for a share", "mostly green", ["mostly"]],
    ["words for more of a kind", "further cases, additional talks", ["further", "additional"]],
  ])("finds %s", (_, text, expected) => expect(quantitiesIn(text).map((quantity) => quantity.text)).toEqual(expected));

  it.each([
    ["a number word inside another word", "Someone often phones a tenant"],
    ["the word some without a number", "In some places it rained"],
    ["a comparative without a number", "More rain than snow"],
  ])("leaves out %s", (_, text) => expect(quantitiesIn(text)).toEqual([]));
});

describe(uncovered, () => {
  const text = ["Two boats held more than 300 crates.", "Several of 12,400 pears."];

  it("is empty where every quantity stands in a phrase of its paragraph", () =>
    expect(
      uncovered(text, [
        { paragraph: 1, phrase: "Two boats held" },
        { paragraph: 1, phrase: "more than 300 crates" },
        { paragraph: 2, phrase: "Several of 12,400 pears." },
      ]),
    ).toEqual([]));

  it("lists what no phrase holds, with paragraph and place", () =>
    expect(uncovered(text, [{ paragraph: 1, phrase: "Two boats" }])).toEqual([
      { paragraph: 1, text: "more than 300", index: 15 },
      { paragraph: 2, text: "Several", index: 0 },
      { paragraph: 2, text: "12,400", index: 11 },
    ]));

  it.each([
    ["a phrase of another paragraph", { paragraph: 2, phrase: "Two boats" }],
    ["a phrase that loses the weight", { paragraph: 1, phrase: "300 crates" }],
    ["a phrase that is not there", { paragraph: 1, phrase: "Two ships" }],
    ["a phrase that ends inside a number", { paragraph: 1, phrase: "more than 30" }],
  ])("takes no account of %s", (_, entry) => expect(uncovered(text, [entry])).toHaveLength(4));
});

describe(boundsOf, () => {
  it.each<[NumberQualifier, number, string, number | null, number | null, string]>([
    ["exact", 7, "people", 7, 7, "an exact count is its own floor and ceiling"],
    ["implicit", 1, "people", 1, 1, "an article says one, no more and no less"],
    ["more_than", 1800, "people", 1801, null, "people come in whole numbers"],
    ["more_than", 1800, "money", null, null, "money comes in any fraction"],
    ["at_least", 200, "places", 200, null, "the value itself is allowed"],
    ["approx", 450, "people", null, null, "the words give no limits"],
  ])("gives %s %d of %s the bounds %s and %s: %s", (weight, value, measure, value_min, value_max) => {
    expect(boundsOf(weight, value, measure)).toEqual({ value, value_min, value_max });
  });
});

const noValue = { value: undefined };

describe(valueTextOf, () => {
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ["seven", {}, "a number as a word"],
    ["4,414", { value: 4414, phrase: "of 4,414 grey geese" }, "digits"],
    ["more than 1,800", { qualifier: "more_than", value: 1800, phrase: "for more than 1,800 geese" }, "a floor"],
    ["some 450", { qualifier: "approx", value: 450, phrase: "there some 450 geese" }, "an approximation"],
    ["EUR 6,000", { value: 6000, measure: "money", unit: "EUR", phrase: "worth EUR 6,000 (USD 7,000)" }, "money"],
    [
      "USD 7,000",
      { value: 7000, measure: "money", unit: "USD", phrase: "worth EUR 6,000 (USD 7,000)" },
      "money beside money",
    ],
    [
      "BRL 5.94 million",
      { value: 5_940_000, measure: "money", unit: "BRL", phrase: "worth BRL 5.94 million" },
      "millions",
    ],
    ["a", { qualifier: "implicit", value: 1, phrase: "saw a grey goose" }, "an article"],
    ["a single", { qualifier: "implicit", value: 1, phrase: "only a single goose" }, "a singular that is stressed"],
    [
      "Hundreds",
      { ...noValue, qualifier: "vague", vagueWord: "hundreds", phrase: "Hundreds of geese" },
      "a word, as it is written",
    ],
    [
      "10 to 21 November 2025",
      { ...noValue, qualifier: "dates", start: "2025-11-10", end: "2025-11-21", phrase: "10 to 21 November 2025" },
      "a span of days",
    ],
  ])("takes “%s” from the phrase: %3$s", (expected, changes) => {
    expect(valueTextOf(aFigure(changes))).toBe(expected);
  });

  it("refuses a phrase that does not say the number", () => {
    expect(() => valueTextOf(aFigure({ value: 8 }))).toThrow(/does not say 8/);
  });
});
