// How a figure becomes words, by its weight and its measure.
import { describe, expect, it } from "vitest";
import words from "../../data/text/en/wording.json" with { type: "json" };
import {
  datesOf,
  dayOf,
  digitsOf,
  moneyOf,
  monthOf,
  type NumeralStyle,
  sizeOf,
  wordingOf,
  wordingOfDerived,
} from "../../src/facts/wording.ts";
import { aFigure, type FigureChanges } from "../a-figure.ts";
import type { Locale } from "../../src/facts/fields.ts";

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

describe(digitsOf, () => {
  it.each<[Locale, string, string, string]>([
    ["en", "4,414", "12,992", "groups from four digits on"],
    ["es", "4414", "12.992", "leaves four digits ungrouped"],
    ["fr", "4\u202f414", "12\u202f992", "parts by a narrow space that does not break"],
    ["pt", "4.414", "12.992", "groups with a full stop"],
    ["ar", "٤٬٤١٤", "١٢٬٩٩٢", "has digits of its own"],
  ])("in %s writes %s and %s: it %s", (locale, four, five) =>
    expect([digitsOf(4414, locale), digitsOf(12992, locale)]).toEqual([four, five]),
  );
});

describe(moneyOf, () => {
  it.each([
    ["en", "EUR\u00a06,000", "BRL\u00a05.94 million"],
    ["es", "EUR\u00a06000", "BRL\u00a05,94 millones"],
    ["fr", "EUR\u00a06\u202f000", "BRL\u00a05,94 millions"],
    ["pt", "EUR\u00a06.000", "BRL\u00a05,94 milhões"],
    ["ar", "EUR\u00a0٦٬٠٠٠", "BRL\u00a0٥٫٩٤ مليون"],
  ] as const)("in %s keeps the currency's code and the amount on one line: %s, %s", (locale, small, large) =>
    expect([moneyOf(6000, "EUR", locale), moneyOf(5_940_000, "BRL", locale)]).toEqual([small, large]),
  );

  it.each([
    [999_999, "USD\u00a0999,999", "below a million"],
    [1_000_000, "USD\u00a01 million", "a million, without an empty fraction"],
    [1_234_567, "USD\u00a01,234,567", "rounding would make an exact number untrue"],
  ])("writes %d as %s: %s", (value, expected) => expect(moneyOf(value, "USD", "en")).toBe(expected));
});

describe(datesOf, () => {
  it.each([
    ["en", "10–21 November 2025"],
    ["es", "10–21 de noviembre de 2025"],
    ["fr", "10–21 novembre 2025"],
    ["pt", "10–21 de novembro de 2025"],
    ["ar", "١٠–٢١ نوفمبر ٢٠٢٥"],
  ] as const)("in %s joins two days of a month: %s", (locale, expected) =>
    expect(datesOf("2025-11-10", "2025-11-21", locale)).toBe(expected),
  );

  it("spaces the dash where the month changes", () =>
    expect(datesOf("2024-09-29", "2024-10-04", "en")).toBe("29 September – 4 October 2024"));

  it("names one day once", () => expect(datesOf("2021-07-05", "2021-07-05", "en")).toBe("5 July 2021"));
});

describe(dayOf, () => {
  it.each([
    ["en", "26 January 2026"],
    ["es", "26 de enero de 2026"],
    ["fr", "26 janvier 2026"],
    ["pt", "26 de janeiro de 2026"],
    ["ar", "٢٦ يناير ٢٠٢٦"],
  ] as const)("in %s is %s, wherever the machine stands", (locale, expected) =>
    expect(dayOf("2026-01-26", locale)).toBe(expected),
  );
});

describe(monthOf, () => {
  it.each([
    ["en", "November 2025"],
    ["es", "noviembre de 2025"],
    ["fr", "novembre 2025"],
    ["pt", "novembro de 2025"],
    ["ar", "نوفمبر ٢٠٢٥"],
  ] as const)("in %s is %s", (locale, expected) => expect(monthOf("2025-11-10", locale)).toBe(expected));
});

describe(sizeOf, () => {
  it.each([
    [641, "0.6 kB"],
    [43_250, "43.3 kB"],
    [1_250_000, "1.3 MB"],
  ])("tells %d bytes as %s", (bytes, size) => expect(sizeOf(bytes, "en")).toBe(size));
});
