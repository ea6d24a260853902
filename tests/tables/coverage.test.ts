// Knows what counts as a quantity and when one is accounted for. Knows only sentences made up here.
import { describe, expect, it } from "vitest";
import { quantitiesIn, uncovered } from "../../src/tables/coverage.ts";

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
