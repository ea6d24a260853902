// The list of participants agrees with a list made by others. Does not read the release.
import countries from "i18n-iso-countries";
import { describe, expect, it } from "vitest";
import inputFile from "../../data/participants.json" with { type: "json" };
import { parseFile } from "../../src/facts/parse-file.ts";
import { Participants } from "../../src/facts/participant.ts";

const { items: input } = inputFile;

const file = "data/participants.json";
const participants = parseFile(Participants, file, input);

/** Spellings of the list that the independent list does not have; matched whole, never by a part of the name. */
const oddSpellings: Readonly<Record<string, string>> = {
  Brunei: "BRN",
  "Burkina-Faso": "BFA",
  "Cabo Verde": "CPV",
  "Congo (Democratic Rep.)": "COD",
  Curacao: "CUW",
  "Guinea Bissau": "GNB",
  Laos: "LAO",
  Moldova: "MDA",
  "Turks & Caicos (UK)": "TCA",
};

const codeOf = (nameListed: string) => oddSpellings[nameListed] ?? countries.getAlpha3Code(nameListed, "en");
const tallyOf = (keys: readonly string[]) =>
  Object.fromEntries([...new Set(keys)].sort().map((key) => [key, keys.filter((other) => other === key).length]));
const listWith = (changes: object) => input.map((entry, index) => (index === 1 ? { ...entry, ...changes } : entry));

describe("data/participants.json", () => {
  it.each(participants)("agrees with an independent list on $nameListed", ({ nameListed, iso3, iso2, isoNumeric }) => {
    expect(codeOf(nameListed)).toBe(iso3);
    expect(countries.alpha3ToAlpha2(iso3)).toBe(iso2);
    expect(countries.alpha3ToNumeric(iso3)?.padStart(3, "0")).toBe(isoNumeric);
  });

  it("needs every odd spelling that it excuses", () => {
    const listed = participants.map(({ nameListed }) => nameListed);
    const needed = (name: string) => listed.includes(name) && countries.getAlpha3Code(name, "en") === undefined;
    expect(Object.keys(oddSpellings).filter((name) => !needed(name))).toEqual([]);
  });

  it.each([
    ["Congo", "COG"],
    ["Congo (Democratic Rep.)", "COD"],
    ["Guinea", "GIN"],
    ["Guinea Bissau", "GNB"],
    ["Niger", "NER"],
    ["Nigeria", "NGA"],
    ["Mali", "MLI"],
    ["Somalia", "SOM"],
    ["Oman", "OMN"],
    ["Romania", "ROU"],
  ])("keeps %s apart from names that contain it or that it contains", (nameListed, iso3) =>
    expect(participants.find((entry) => entry.nameListed === nameListed)?.iso3).toBe(iso3),
  );

  it("follows the alphabet of the list, as the release does, from Albania to Zimbabwe", () => {
    expect(participants.at(0)?.iso3).toBe("ALB");
    expect(participants.at(-1)?.iso3).toBe("ZWE");
  });

  it("has 42 in Africa, 27 in the Americas, 25 in Asia, 25 in Europe and none in Oceania", () =>
    expect(tallyOf(participants.map(({ region }) => region))).toEqual({
      africa: 42,
      americas: 27,
      asia: 25,
      europe: 25,
    }));

  it.each(["CYP", "GEO", "TUR", "KAZ"])("has %s in Asia, as M49 does", (iso3) =>
    expect(participants.find((entry) => entry.iso3 === iso3)?.region).toBe("asia"),
  );

  it("has 116 member states of the United Nations, one observer and two territories", () =>
    expect(tallyOf(participants.map(({ status }) => status))).toEqual({
      territory: 2,
      un_member: 116,
      un_observer: 1,
    }));

  it("names the observer, the territories and who administers them", () => {
    const others = participants.filter(({ status }) => status !== "un_member");
    expect(others.map(({ iso3, status, administeredBy }) => [iso3, status, administeredBy])).toEqual([
      ["CUW", "territory", "NLD"],
      ["PSE", "un_observer", null],
      ["TCA", "territory", "GBR"],
    ]);
  });

  it("cites paragraph 40 for every entry", () =>
    expect(participants.filter(({ paragraph }) => paragraph !== 40)).toEqual([]));
});

describe("Participants", () => {
  const faultOf = (list: unknown) => () => parseFile(Participants, file, list);

  it("says how many entries there are when they are not 119", () =>
    expect(faultOf(input.slice(1))).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/participants.json: 119 participants expected, got 118]`,
    ));

  it("names the entry whose code or name stands in the list twice", () =>
    expect(faultOf(listWith({ iso2: "AL", isoNumeric: "008" }))).toThrowErrorMatchingInlineSnapshot(`
      [DataError: data/participants.json › DZA › iso2: "AL" stands in the list twice
      data/participants.json › DZA › isoNumeric: "008" stands in the list twice]
    `));

  it("names the entry whose sub-region lies in another region", () =>
    expect(faultOf(listWith({ region: "asia" }))).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/participants.json › DZA › subregion: must be a sub-region of the entry's region]`,
    ));

  it("names the territory that nobody administers", () =>
    expect(faultOf(listWith({ status: "territory" }))).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/participants.json › DZA › administeredBy: must name a member state for a territory, and be null for all others]`,
    ));
});
