// Each language counts, names and orders in its own way.
import { describe, expect, it } from "vitest";
import { embedLanguage, embedTextsFrom } from "../../src/facts/embed-language.ts";
import { rawEmbedTexts } from "../../src/facts/data-files.ts";
import { WordingWords } from "../../src/facts/wording.ts";

describe(embedLanguage, () => {
  it.each([
    ["en", "1,800"],
    ["es", "1800"],
    ["fr", "1\u202f800"],
    ["pt", "1.800"],
    ["ar", "١٬٨٠٠"],
  ] as const)("keeps “more than” with a minimum in %s, and writes it as the language does", (locale, digits) => {
    const { say, words } = embedLanguage(locale);
    const { more_than } = WordingWords.parse(rawEmbedTexts[locale].wording);
    expect(say(words.numbers.floor)).toContain(more_than.replace("{n}", digits));
  });

  it.each([
    [1, "مشارك واحد"],
    [2, "مشاركان"],
    [3, "٣ مشاركين"],
    [25, "٢٥ مشاركًا"],
    [100, "١٠٠ مشارك"],
  ])("gives %i participants the Arabic form that the count wants", (count, text) => {
    const { counted, words } = embedLanguage("ar");
    expect(counted(words.participants.count, count)).toBe(text);
  });

  it.each([
    ["en", "26 January 2026"],
    ["fr", "26 janvier 2026"],
    ["ar", "٢٦ يناير ٢٠٢٦"],
  ])("dates the source in %s", (locale, date) => {
    const { source, words } = embedLanguage(locale);
    expect(source()).toBe(words.frame.source.replace("{publisher}", "INTERPOL").replace("{date}", date));
  });

  it("orders names by the alphabet of the language, accents aside", () => {
    const { sorted } = embedLanguage("fr");
    expect(sorted(["ZAF", "ARE", "EGY", "FRA", "ETH"])).toEqual(["ZAF", "EGY", "ARE", "ETH", "FRA"]);
  });

  it("joins names as the language does", () =>
    expect(embedLanguage("es").listed(["MLI", "ESP"])).toBe("España y Mali"));

  it("reads only Arabic from right to left", () =>
    expect(["en", "es", "fr", "pt", "ar"].filter((locale) => embedLanguage(locale).direction === "rtl")).toEqual([
      "ar",
    ]));

  it("refuses a language that has no widgets", () =>
    expect(() => embedLanguage("nl")).toThrow('there are no widgets in "nl"'));
});

describe(embedTextsFrom, () => {
  const without = (file: "countries" | "wording", drop: (content: Record<string, unknown>) => void) => () => {
    const raw = structuredClone(rawEmbedTexts.fr);
    drop(raw[file] as Record<string, unknown>);
    return embedTextsFrom("fr", raw);
  };

  it("refuses a language that lacks a country which the English has", () =>
    expect(without("countries", (names) => delete names["MLI"])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/fr/countries.json › MLI: the text is missing]`,
    ));

  it("refuses a country which the English has not", () =>
    expect(
      without("countries", (names) => (names["QQQ"] = { name: "Q", other: [] })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/fr/countries.json › QQQ: there is no entry of this name]`,
    ));

  it("refuses a language that lacks the word of a vague figure", () =>
    expect(
      without("wording", ({ vague }) => delete (vague as Record<string, unknown>)["hundreds"]),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/fr/wording.json › vague › hundreds: the text is missing]`,
    ));
});
