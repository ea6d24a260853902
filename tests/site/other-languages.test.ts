// What readers of other languages call a country leads to it, and to no other.
import { describe, expect, it } from "vitest";
import { byName, nameOf, otherNamesOf } from "../../src/facts/countries.ts";
import { dataset } from "../../src/facts/dataset.ts";
import { iso2Of } from "../../src/geo/iso-numeric.ts";
import { search } from "../../src/site/country-search.client.ts";
import { otherLanguages } from "../../src/site/other-languages.ts";

const foreign = otherLanguages();
const countries = byName(Object.keys(dataset.texts.countries)).map((iso3) => ({
  iso3,
  names: [nameOf(iso3), ...otherNamesOf(iso3)],
  codes: [iso2Of(iso3) ?? "", iso3],
  foreign: foreign[iso3]?.split("|") ?? [],
}));
const first = (text: string) => search(text, countries)[0]?.iso3;

describe(otherLanguages, () => {
  it.each([
    ["Deutschland", "DEU"],
    ["España", "ESP"],
    ["Maroc", "MAR"],
    ["Italia", "ITA"],
    ["Кения", "KEN"],
    ["بنين", "BEN"],
    ["中国", "CHN"],
    ["Moçambique", "MOZ"],
    ["Costa d’Avorio", "CIV"],
    ["Upper Volta", "BFA"],
    ["Dahomey", "BEN"],
    ["Siam", "THA"],
    ["CIV", "CIV"],
    ["gbr", "GBR"],
    ["es", "ESP"],
    ["CI", "CIV"],
    ["DE", "DEU"],
  ])("finds %s", (text, iso3) => expect(first(text)).toBe(iso3));

  it("has a name for every country that the page's own language does not have", () =>
    expect(Object.entries(foreign).filter(([, names]) => names === "")).toEqual([]));

  it("lets every country be found first by its own code", () => {
    const coded = dataset.facts.participants.flatMap(({ iso2, iso3 }) => [iso2, iso3].map((code) => [code, iso3]));
    expect(coded.filter(([code = "", iso3]) => first(code) !== iso3)).toEqual([]);
  });

  it("knows the codes that the list of participants has", () =>
    expect(dataset.facts.participants.filter(({ iso2, iso3 }) => iso2Of(iso3) !== iso2)).toEqual([]));
});
