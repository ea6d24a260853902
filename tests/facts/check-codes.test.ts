// The codes and the listed name of a participant must belong together. The list is real, the faults are not.
import { describe, expect, it } from "vitest";
import { codeErrors, iso3Of, LISTED_ONLY } from "../../src/facts/check-codes.ts";
import { dataset } from "../../src/facts/dataset.ts";
import type { Participant } from "../../src/facts/participant.ts";
import { forEach } from "../for-each.ts";
import { entryOf } from "../fixtures/raw-files.ts";

const { facts, texts } = dataset;

function faultsWith(iso3: string, changes: Partial<Participant>): string[] {
  const participants = [{ ...entryOf(facts.participants, iso3), ...changes }];
  return codeErrors({ ...facts, participants }, texts);
}

describe(codeErrors, () => {
  it("finds none in the list as it stands", () => expect(codeErrors(facts, texts)).toEqual([]));

  it.each<[string, Partial<Participant>, string]>([
    ["NER", { nameListed: "Nigeria" }, "a longer name that begins the same"],
    ["GIN", { nameListed: "Guinea Bissau" }, "a name that contains another"],
    ["COD", { nameListed: "Congo" }, "the name that the list gives the other Congo"],
    ["COG", { nameListed: "Congo (Democratic Rep.)" }, "the same the other way round"],
    ["NGA", { iso3: "NER" }, "a key that belongs to another name"],
    ["FJI", { nameListed: "Atlantis" }, "a name that nobody has"],
  ])("refuses for %s %j: %s", (iso3, changes) => {
    const list = [...facts.participants, { ...entryOf(facts.participants, "NGA"), iso3: "FJI" }];
    const participants = [{ ...entryOf(list, iso3), ...changes }];
    expect(codeErrors({ ...facts, participants }, texts).join("\n")).toMatch(
      /› nameListed: ".+" is no name of [A-Z]{3}/,
    );
  });

  it("names the country that a two-letter code belongs to", () =>
    expect(faultsWith("NER", { iso2: "NG", isoNumeric: "566" })).toMatchInlineSnapshot(`
      [
        "data/participants.json › NER › iso2: "NG" is the code of NGA, not of NER",
      ]
    `));

  it("refuses a number that does not go with the letters", () =>
    expect(faultsWith("NER", { isoNumeric: "566" })).toMatchInlineSnapshot(`
      [
        "data/participants.json › NER › isoNumeric: "566" is not the number of "NE" in ISO 3166-1",
      ]
    `));

  it("refuses letters that are no code at all", () =>
    expect(faultsWith("NER", { iso2: "QQ" })).toMatchInlineSnapshot(`
      [
        "data/participants.json › NER › isoNumeric: "562" is not the number of "QQ" in ISO 3166-1",
      ]
    `));
});

describe(iso3Of, () => {
  it("knows the code of each participant, so that the check is not empty", () =>
    forEach(
      facts.participants,
      ({ iso3 }) => iso3,
      ({ iso2, iso3 }) => expect(iso3Of(iso2, texts.countries)).toBe(iso3),
    ));
});

describe("LISTED_ONLY", () => {
  it("excuses only what the list needs and the finder may not have", () => {
    const listed = facts.participants.map(({ nameListed }) => nameListed.toLowerCase());
    const searched = Object.values(texts.countries).flatMap(({ name, other, parts = [] }) => [
      name,
      ...other,
      ...parts,
    ]);
    expect(Object.keys(LISTED_ONLY).filter((name) => !listed.includes(name))).toEqual([]);
    expect(searched.filter((name) => name.toLowerCase() in LISTED_ONLY)).toEqual([]);
  });
});
