// Knows how numbers, money and days look in each language. Knows no figure.
import { describe, expect, it } from "vitest";
import type { Locale } from "../../src/facts/locale.ts";
import { datesOf, dayOf, digitsOf, moneyOf, monthOf, sizeOf } from "../../src/facts/number-format.ts";

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
