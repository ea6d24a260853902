// Proves what is known of a participant: every mention, grouped by what it is about, with figures and sources.
import { describe, expect, it } from "vitest";
import { casesPlacedIn, countryRecord } from "../../src/country/country-record.ts";
import { dataset } from "../../src/facts/dataset.ts";

const { facts } = dataset;
const all = facts.participants.map(({ iso3 }) => countryRecord(iso3));
const figuresOf = (iso3: string, thing: string) =>
  countryRecord(iso3)
    .things.find(({ id }) => id === thing)
    ?.figures.map(({ note, sharedBy }) => [note.wording, sharedBy]);

describe(countryRecord, () => {
  it("loses no mention of a participant and repeats none", () => {
    const phrases = all.flatMap(({ things }) => things.flatMap(({ roles }) => roles.map(({ proof }) => proof.phrase)));
    const listed = new Set(facts.participants.map(({ iso3 }) => iso3));
    const wanted = facts.mentions.filter(({ iso3 }) => listed.has(iso3)).map(({ phrase }) => phrase);
    expect(phrases.toSorted()).toEqual(wanted.toSorted());
  });

  it("has a card to embed for the 38 and a silence for the 81", () => {
    expect(all.filter(({ named }) => named)).toHaveLength(38);
    expect(all.filter(({ standing }) => standing === "only_listed")).toHaveLength(81);
  });

  it("says by how many countries a total is shared", () =>
    expect(figuresOf("GHA", "recruitment-pyramids")).toEqual([
      ["more than 200", 7],
      ["“multiple”", 7],
    ]));

  it("knows which shared figures count people: only these have a share of each country", () => {
    const shared = all
      .flatMap(({ things }) => things.flatMap(({ figures }) => figures))
      .filter(({ sharedBy }) => sharedBy);
    const people = new Set(facts.figures.filter((figure) => figure.people !== null).map(({ id }) => id));
    expect(shared.filter(({ note, ofPeople }) => ofPeople !== people.has(note.id))).toEqual([]);
    expect(new Set(shared.map(({ ofPeople }) => ofPeople))).toEqual(new Set([true, false]));
  });

  it("ties no figure of a case to a country that is only a nationality in it", () =>
    expect(figuresOf("NGA", "mali-women")).toEqual([]));

  it("lists no figure of a case told in words only beside its text", () => {
    expect(figuresOf("BLZ", "some-children")).toEqual([]);
    expect(all.filter(({ wordsOnly }) => wordsOnly).map(({ participant }) => participant.iso3)).toEqual([
      "BLZ",
      "SLV",
      "MOZ",
    ]);
  });

  it("keeps a country's several roles in one case together", () =>
    expect(countryRecord("MDA").things.map(({ roles }) => roles.map(({ role }) => role))).toContainEqual([
      "border",
      "detention",
    ]));

  it("refuses a code that is not on the list", () =>
    expect(() => countryRecord("USA")).toThrowErrorMatchingInlineSnapshot(
      `[Error: data/participants.json › USA: is not on the list]`,
    ));
});

describe(casesPlacedIn, () => {
  it.each([
    ["DZA", 2, "two cases at sea"],
    ["SEN", 2, "a shared total and a departure"],
    ["ROU", 0, "the weapons find is no case of trafficking or smuggling"],
    ["COL", 0, "an origin is no place of a case"],
  ])("of %s is %i: %s", (iso3, count) => expect(casesPlacedIn(iso3)).toBe(count));
});
