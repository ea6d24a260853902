// Knows which figures answer "how many victims, in one country alone?" and "how many arrests, where?".
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import type { Facts } from "../../src/facts/facts.ts";
import {
  countriesWithOwnVictims,
  figuresWithOwnVictims,
  namedFigure,
  placedArrests,
} from "../../src/facts/figure-sets.ts";
import { aCase } from "../a-case.ts";
import { aFigure, type FigureChanges } from "../a-figure.ts";
import { aMention } from "../a-mention.ts";

const [participant] = dataset.facts.participants;
const facts = (changes: FigureChanges, kind: "trafficking" | "other" = "trafficking"): Facts => ({
  ...dataset.facts,
  participants: participant === undefined ? [] : [{ ...participant, iso3: "ATL" }],
  mentions: [aMention()],
  cases: [aCase({ kind })],
  figures: [aFigure({ measure: "people", unit: "people", caseId: "a-case", countries: ["ATL"], ...changes })],
});
const identified = { population: "victims", action: "identified", claim: "reported" } as const;
const arrested = { population: "suspects", action: "arrested", claim: "suspected" } as const;

describe(figuresWithOwnVictims, () => {
  it("takes victims identified in one country", () =>
    expect(figuresWithOwnVictims(facts({ people: identified }))).toHaveLength(1));

  it.each<[string, FigureChanges]>([
    ["a single victim", { value: 1 }],
    ["one whom only an article counts", { qualifier: "implicit" }],
    ["a word without a number", { qualifier: "vague" }],
    ["a total for several countries", { countries: ["ATL", "LEM"] }],
    ["a total for no country", { countries: [] }],
    ["suspects", { people: arrested }],
    ["workers", { people: { ...identified, population: "workers" } }],
    ["people from earlier operations", { people: { ...identified, action: "screened_for_repatriation" } }],
    ["a figure of no case", { caseId: null }],
    ["a figure of no people", { people: null }],
  ])("leaves out %s", (_, changes) =>
    expect(figuresWithOwnVictims(facts({ people: identified, ...changes }))).toEqual([]),
  );

  it("leaves out a case that is neither trafficking nor smuggling", () =>
    expect(figuresWithOwnVictims(facts({ people: identified }, "other"))).toEqual([]));
});

describe(countriesWithOwnVictims, () => {
  it("names a country once, however many figures it has", () => {
    const one = facts({ people: identified });
    expect(countriesWithOwnVictims({ ...one, figures: [...one.figures, ...one.figures] })).toEqual(["ATL"]);
  });

  it("leaves out a country that is not on the list, or has no case", () => {
    const one = facts({ people: identified });
    expect(countriesWithOwnVictims({ ...one, participants: [] })).toEqual([]);
    expect(countriesWithOwnVictims({ ...one, mentions: [] })).toEqual([]);
  });
});

describe(placedArrests, () => {
  it("takes an arrest with a number and one country, also a single one", () => {
    expect(placedArrests(facts({ people: arrested }))).toHaveLength(1);
    expect(placedArrests(facts({ people: arrested, qualifier: "implicit" }))).toHaveLength(1);
  });

  it.each<[string, FigureChanges]>([
    ["arrests without a number", { qualifier: "vague" }],
    ["arrests without a country", { countries: [] }],
    ["people held without an arrest", { people: { ...arrested, action: "detained" } }],
  ])("leaves out %s", (_, changes) => expect(placedArrests(facts({ people: arrested, ...changes }))).toEqual([]));
});

describe(namedFigure, () => {
  it("finds a figure by its id", () => expect(namedFigure(facts({}), "a-figure").id).toBe("a-figure"));

  it("stops the build where there is none", () =>
    expect(() => namedFigure(facts({}), "arrests")).toThrowErrorMatchingInlineSnapshot(
      `[DataFault: data/figures.json › arrests: is missing, and derived numbers are made from it]`,
    ));
});
