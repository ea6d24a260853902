import { describe, expect, it } from "vitest";
import { valueTextOf } from "../../src/tables/value-text.ts";
import { aFigure } from "./a-figure.ts";

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
