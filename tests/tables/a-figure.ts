// How to make a figure for a test, so that only what the test is about shows.
import { Figure } from "../../src/facts/figure.ts";

const base: Readonly<Record<string, unknown>> = {
  id: "geese",
  qualifier: "exact",
  value: 7,
  measure: "things",
  unit: "geese",
  scope: "operation",
  caseId: null,
  countries: [],
  countriesShared: false,
  period: null,
  paragraph: 1,
  phrase: "seven grey geese",
  basis: "stated",
  people: null,
  relations: { subsetOf: [], disjointFrom: [], overlapNotStated: [], sameAs: [] },
};

/** A figure that keeps the rules, with some of its fields changed; a field given as undefined is left out. */
export function aFigure(changes: Readonly<Record<string, unknown>> = {}): Figure {
  const fields = Object.entries({ ...base, ...changes }).filter(([, value]) => value !== undefined);
  return Figure.parse(Object.fromEntries(fields));
}
