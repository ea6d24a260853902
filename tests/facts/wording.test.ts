// Knows how a figure becomes words, by its weight and its measure. Knows no figure of the release.
import { describe, expect, it } from "vitest";
import words from "../../data/text/en/wording.json" with { type: "json" };
import { type NumeralStyle, wordingOf, wordingOfDerived } from "../../src/facts/wording.ts";
import { aFigure, type FigureChanges } from "../a-figure.ts";

const say = (changes: FigureChanges, style?: NumeralStyle) => wordingOf(aFigure(changes), "en", words, style);

describe(wordingOf, () => {
  it("says an exact number bare", () => expect(say({ value: 4414 })).toBe("4,414"));

  it("keeps 'more than' in front of a lower bound", () =>
    expect(say({ qualifier: "more_than", value: 1800 })).toBe("more than 1,800"));

  it("keeps 'some' in front of an estimate", () => expect(say({ qualifier: "approx", value: 450 })).toBe("some 450"));

  it("keeps the weight in front of a small number in running text", () =>
    expect(say({ qualifier: "more_than", value: 3 }, "prose")).toBe("more than three"));

  it("gives a vague figure its word and no number", () =>
    expect(say({ qualifier: "vague", vagueWord: "hundreds" })).toBe("hundreds"));

  it("says a vague word that the language has not got as the release does", () =>
    expect(say({ qualifier: "vague", vagueWord: "dozens" })).toBe("dozens"));

  it("writes what only an article says as 1 in digits and as a word in running text", () => {
    expect(say({ qualifier: "implicit" })).toBe("1");
    expect(say({ qualifier: "implicit" }, "prose")).toBe("one");
  });

  it.each([
    [0, "zero"],
    [7, "seven"],
    [9, "nine"],
    [10, "10"],
    [4414, "4,414"],
  ])("writes %d in running text as %s", (value, expected) => expect(say({ value }, "prose")).toBe(expected));

  it("puts the code of the currency in front of money", () =>
    expect(say({ measure: "money", unit: "EUR", value: 6000 }, "prose")).toBe("EUR\u00a06,000"));

  it("says millions in words, without losing the fraction", () =>
    expect(say({ measure: "money", unit: "BRL", value: 5_940_000 })).toBe("BRL\u00a05.94 million"));

  it("keeps the weight in front of money too", () =>
    expect(say({ qualifier: "more_than", measure: "money", unit: "USD", value: 7 }, "prose")).toBe(
      "more than USD\u00a07",
    ));

  it("says a span of days as a range, or as its month", () => {
    expect(say({ qualifier: "dates" })).toBe("10–21 November 2025");
    expect(say({ qualifier: "dates" }, "prose")).toBe("10–21 November 2025");
    expect(say({ qualifier: "dates" }, "month")).toBe("November 2025");
  });

  it("puts a number into the words of another language", () => {
    const french = { ...words, more_than: "plus de {n}" };
    expect(wordingOf(aFigure({ qualifier: "more_than", value: 1800 }), "fr", french)).toBe("plus de 1\u202f800");
  });
});

describe(wordingOfDerived, () => {
  it.each([
    ["exact", "81"],
    ["more_than", "more than 81"],
    ["at_least", "at least 81"],
  ] as const)("says a derived number that is %s as %s", (direction, expected) =>
    expect(wordingOfDerived({ value: 81, direction }, "en", words)).toBe(expected),
  );

  it("writes a small one as a word in running text only", () => {
    expect(wordingOfDerived({ value: 2, direction: "exact" }, "en", words, "prose")).toBe("two");
    expect(wordingOfDerived({ value: 2, direction: "exact" }, "en", words)).toBe("2");
  });
});
