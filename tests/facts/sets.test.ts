// How much is told of a country by the roles it has.
import { describe, expect, it } from "vitest";
import {
  countriesWithOwnVictims,
  COUNTRY_SETS,
  figuresWithOwnVictims,
  namedFigure,
  ORGANISATION_SETS,
  placedArrests,
  placesOf,
  standingOf,
} from "../../src/facts/sets.ts";
import { MentionRole } from "../../src/facts/mention.ts";
import { aCase } from "../a-case.ts";
import { aMention } from "../a-mention.ts";
import { dataset } from "../../src/facts/dataset.ts";
import type { Facts } from "../../src/facts/data-files.ts";
import { aFigure, type FigureChanges } from "../a-figure.ts";
import { entryOf } from "../fixtures/raw-files.ts";

const scenes: readonly MentionRole[] = ["case_location", "departure"];
const others = MentionRole.options.filter((role) => !scenes.includes(role) && role !== "dateline");

describe(standingOf, () => {
  it.each(scenes)("tells a case of a country that is its %s", (role) =>
    expect(standingOf("ATL", [aMention({ role })], [aCase()])).toBe("case_told"),
  );

  it.each(others)("only names a country whose role is %s", (role) =>
    expect(standingOf("ATL", [aMention({ role })], [aCase()])).toBe("named_otherwise"),
  );

  it("hears nothing in a dateline", () =>
    expect(standingOf("ATL", [aMention({ role: "dateline", caseId: null })], [aCase()])).toBe("only_listed"));

  it("does not count the place of a case that is neither trafficking nor smuggling", () =>
    expect(standingOf("ATL", [aMention()], [aCase({ kind: "other" })])).toBe("named_otherwise"));

  it("counts the place of a smuggling case", () =>
    expect(standingOf("ATL", [aMention()], [aCase({ kind: "smuggling" })])).toBe("case_told"));

  it("lets the case win over a lesser role, in whatever order", () => {
    const mentions = [aMention({ id: "b", role: "unit", caseId: null }), aMention()];
    expect(standingOf("ATL", mentions, [aCase()])).toBe("case_told");
    expect(standingOf("ATL", mentions.toReversed(), [aCase()])).toBe("case_told");
  });

  it("goes by the code alone", () => expect(standingOf("ATK", [aMention()], [aCase()])).toBe("only_listed"));
});

const [participant] = dataset.facts.participants;
const factsWith = (changes: FigureChanges, kind: "trafficking" | "other" = "trafficking"): Facts => ({
  ...dataset.facts,
  participants: participant === undefined ? [] : [{ ...participant, iso3: "ATL" }],
  mentions: [aMention()],
  cases: [aCase({ kind })],
  figures: [aFigure({ measure: "people", unit: "people", caseId: "a-case", countries: ["ATL"], ...changes })],
});
const identified = { status: "victims", group: null, action: "identified", certainty: "reported" } as const;
const arrested = { status: "suspects", group: null, action: "arrested", certainty: "suspected" } as const;

describe(figuresWithOwnVictims, () => {
  it("takes victims identified in one country", () =>
    expect(figuresWithOwnVictims(factsWith({ people: identified }))).toHaveLength(1));

  it.each<[string, FigureChanges]>([
    ["a single victim", { value: 1 }],
    ["one whom only an article counts", { qualifier: "implicit" }],
    ["a word without a number", { qualifier: "vague" }],
    ["a total for several countries", { countries: ["ATL", "LEM"] }],
    ["a total for no country", { countries: [] }],
    ["suspects", { people: arrested }],
    ["workers", { people: { ...identified, status: "workers" } }],
    ["people from earlier operations", { people: { ...identified, action: "screened_for_repatriation" } }],
    ["a figure of no case", { caseId: null }],
    ["a figure of no people", { people: null }],
  ])("leaves out %s", (_, changes) =>
    expect(figuresWithOwnVictims(factsWith({ people: identified, ...changes }))).toEqual([]),
  );

  it("leaves out a case that is neither trafficking nor smuggling", () =>
    expect(figuresWithOwnVictims(factsWith({ people: identified }, "other"))).toEqual([]));
});

describe(countriesWithOwnVictims, () => {
  it("names a country once, however many figures it has", () => {
    const one = factsWith({ people: identified });
    expect(countriesWithOwnVictims({ ...one, figures: [...one.figures, ...one.figures] })).toEqual(["ATL"]);
  });

  it("leaves out a country that is not on the list, or has no case", () => {
    const one = factsWith({ people: identified });
    expect(countriesWithOwnVictims({ ...one, participants: [] })).toEqual([]);
    expect(countriesWithOwnVictims({ ...one, mentions: [] })).toEqual([]);
  });
});

describe(placedArrests, () => {
  it("takes an arrest with a number and one country, also a single one", () => {
    expect(placedArrests(factsWith({ people: arrested }))).toHaveLength(1);
    expect(placedArrests(factsWith({ people: arrested, qualifier: "implicit" }))).toHaveLength(1);
  });

  it.each<[string, FigureChanges]>([
    ["arrests without a number", { qualifier: "vague" }],
    ["arrests without a country", { countries: [] }],
    ["people held without an arrest", { people: { ...arrested, action: "detained" } }],
  ])("leaves out %s", (_, changes) => expect(placedArrests(factsWith({ people: arrested, ...changes }))).toEqual([]));
});

describe(namedFigure, () => {
  it("finds a figure by its id", () => expect(namedFigure(factsWith({}), "a-figure").id).toBe("a-figure"));

  it("stops the build where there is none", () =>
    expect(() => namedFigure(factsWith({}), "arrests")).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › arrests: is missing, and derived numbers are made from it]`,
    ));
});

const places = (id: string) => placesOf(entryOf(dataset.facts.figures, id), dataset.facts);

describe(placesOf, () => {
  it.each([
    ["spain-victims", ["ESP"], "the place of its case"],
    ["sea-interception-migrants", ["SEN"], "where a boat departed"],
    ["weapons-driver-romania", ["ROU"], "where somebody was held"],
    ["peru-migrants", ["PER"], "not where they were from, nor where they were going"],
    ["indian-nationals", [], "a nationality is no place"],
    ["arrests", [], "a total belongs to no case"],
  ])("says of %s %j: %s", (id, codes) => expect(places(id)).toEqual(codes));
});

const { facts, texts, derived } = dataset;
const count = (id: string) => derived.get(id)?.value;

describe("COUNTRY_SETS", () => {
  it.each([
    ["pyramid", ["BEN", "BFA", "COG", "CIV", "GHA", "SEN", "SLE"]],
    ["campaigns", ["ZAF", "TUN", "IDN", "KWT", "MMR", "PHL", "ARE"]],
    ["units", ["DZA", "SLV", "LAO", "GBR"]],
  ] as const)("has in %s %j", (name, members) => expect(COUNTRY_SETS[name](facts)).toEqual(members));

  it.each(["case-told", "named-otherwise"] as const)("has in %s as many as the number of that name", (name) =>
    expect(COUNTRY_SETS[name](facts)).toHaveLength(count(name) ?? 0),
  );

  it.each(Object.entries(COUNTRY_SETS))("has in %s nobody twice and nobody without a name", (_, membersOf) => {
    const members: readonly string[] = membersOf(facts);
    expect(new Set(members).size).toBe(members.length);
    expect(members.filter((iso3) => texts.countries[iso3] === undefined)).toEqual([]);
  });

  it("never puts one of the two Congos for the other", () => {
    const told: readonly string[] = COUNTRY_SETS["case-told"](facts);
    expect([told.includes("COG"), told.includes("COD")]).toEqual([true, false]);
  });
});

describe("ORGANISATION_SETS", () => {
  it.each(["supporters", "operational-partners"] as const)("has in %s as many as the number of that name", (name) =>
    expect(ORGANISATION_SETS[name](facts)).toHaveLength(count(name) ?? 0),
  );
});
