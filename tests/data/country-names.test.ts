// Every place has a name in every language, and which names were chosen on purpose.
import countries from "i18n-iso-countries";
import { describe, expect, it } from "vitest";
import atlas from "world-atlas/countries-50m.json" with { type: "json" };
import participantsFile from "../../data/participants.json" with { type: "json" };
import ar from "../../data/text/ar/countries.json" with { type: "json" };
import en from "../../data/text/en/countries.json" with { type: "json" };
import es from "../../data/text/es/countries.json" with { type: "json" };
import fr from "../../data/text/fr/countries.json" with { type: "json" };
import pt from "../../data/text/pt/countries.json" with { type: "json" };
import { CountryNames } from "../../src/facts/entry-texts.ts";
import { parseFile } from "../../src/facts/parse-file.ts";

const { items: participants } = participantsFile;

const inputs = { en, es, fr, pt, ar };
const locales = Object.entries(inputs).map(([locale, input]) => ({
  locale,
  names: parseFile(CountryNames, `data/text/${locale}/countries.json`, input),
}));
const english = parseFile(CountryNames, "data/text/en/countries.json", en);
const spellingsIn = (names: CountryNames) =>
  Object.values(names).flatMap(({ name, sortAs, inSentence, other }) => [
    name,
    sortAs ?? name,
    inSentence ?? name,
    ...other,
  ]);

/** Every code of ISO 3166-1, with Kosovo under the code in common use. */
const allCodes = Object.keys(countries.getAlpha3Codes()).map((iso3) => (iso3 === "XKK" ? "XKX" : iso3));
const uninhabitedAndTooSmallToDraw = ["BVT", "UMI"];
const shapeCodes = atlas.objects.countries.geometries
  .map((shape) => ("id" in shape ? countries.numericToAlpha3(String(shape.id)) : undefined))
  .filter((iso3) => iso3 !== undefined);

describe.each(locales)("data/text/$locale/countries.json", ({ locale, names }) => {
  it("names every participant", () => expect(participants.filter(({ iso3 }) => names[iso3] === undefined)).toEqual([]));

  it("names Kosovo, Afghanistan, the United States and every shape of the base map that has a code", () =>
    expect([...shapeCodes, "XKX", "AFG", "USA"].filter((iso3) => names[iso3] === undefined)).toEqual([]));

  it("names every place of ISO 3166-1 that a reader may search, in order of code", () => {
    const expected = allCodes.filter((iso3) => !uninhabitedAndTooSmallToDraw.includes(iso3)).sort();
    expect(Object.keys(names)).toEqual(expected);
  });

  it("is written in NFC, with the typographic apostrophe and without outer or double spaces", () =>
    expect(spellingsIn(names).filter((text) => text !== text.normalize("NFC").trim() || /'|\s\s/.test(text))).toEqual(
      [],
    ));

  it("gives no name to two places", () => {
    const shown = Object.values(names).map(({ name }) => name);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it("repeats no name among its other names", () =>
    expect(
      Object.values(names).filter(({ name, other }) => new Set([name, ...other]).size !== other.length + 1),
    ).toEqual([]));

  it("names the state that administers the Turks and Caicos Islands beside them", () =>
    expect(names["TCA"]?.name.endsWith(locale === "en" ? "(UK)" : `(${names["GBR"]?.name})`)).toBe(true));
});

describe("names on screen", () => {
  it.each([
    ["BFA", "Burkina Faso"],
    ["BOL", "Bolivia"],
    ["BRN", "Brunei"],
    ["CIV", "Côte d’Ivoire"],
    ["COD", "Democratic Republic of the Congo"],
    ["COG", "Republic of the Congo"],
    ["CPV", "Cabo Verde"],
    ["CUW", "Curaçao"],
    ["GNB", "Guinea-Bissau"],
    ["LAO", "Laos"],
    ["MDA", "Moldova"],
    ["MMR", "Myanmar"],
    ["PSE", "Palestine"],
    ["STP", "São Tomé and Príncipe"],
    ["SWZ", "Eswatini"],
    ["TCA", "Turks and Caicos Islands (UK)"],
    ["TTO", "Trinidad and Tobago"],
    ["TUR", "Türkiye"],
    ["VEN", "Venezuela"],
    ["VNM", "Vietnam"],
  ])("%s is %s", (iso3, name) => expect(english[iso3]?.name).toBe(name));

  it.each([
    ["es", "República del Congo", "República Democrática del Congo", "Palestina"],
    ["fr", "République du Congo", "République démocratique du Congo", "Palestine"],
    ["pt", "República do Congo", "República Democrática do Congo", "Palestina"],
    ["ar", "جمهورية الكونغو", "جمهورية الكونغو الديمقراطية", "فلسطين"],
  ] as const)("keeps the two Congos apart and names Palestine in %s", (code, cog, cod, pse) =>
    expect([inputs[code].COG.name, inputs[code].COD.name, inputs[code].PSE.name]).toEqual([cog, cod, pse]),
  );

  it.each(["BHS", "CAF", "COD", "COG", "DOM", "GMB", "MDV", "PHL", "ARE", "GBR", "TCA", "USA", "NLD"])(
    "puts “the” before %s in a sentence",
    (iso3) => expect(english[iso3]?.inSentence).toBe(`the ${english[iso3]?.name}`),
  );

  it("leaves “Congo”, “Korea” and “Guinea” alone, which would point to one country of several", () => {
    const others = Object.values(english).flatMap(({ other }) => other);
    expect(others.filter((name) => ["Congo", "Korea", "Guinea"].includes(name))).toEqual([]);
  });
});

describe("CountryNames", () => {
  const faultOf = (input: unknown) => () => parseFile(CountryNames, "data/text/en/countries.json", input);

  it("refuses a name for two countries, whatever its accents and case", () =>
    expect(
      faultOf({ COG: { name: "Republic of the Congo", other: ["Congo"] }, COD: { name: "cóngo", other: [] } }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/en/countries.json › COD: “cóngo” is already a name of COG: a name stands for one country only]`,
    ));

  it("refuses a key that is no country code", () =>
    expect(faultOf({ Congo: { name: "Congo", other: [] } })).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/en/countries.json › Congo: the key must be three capital letters of ISO 3166-1, e.g. "NLD"]`,
    ));

  it("refuses a space around a name", () =>
    expect(faultOf({ TGO: { name: "Togo ", other: [] } })).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/en/countries.json › TGO › name: must be NFC text without outer spaces]`,
    ));
});
