// How to make a figure of which a test names only what matters to it.
import type { Figure, FigureRelations } from "../src/facts/figure.ts";

/** Fields to set: those of any one qualifier. */
export type FigureChanges = {
  [Q in Figure["qualifier"]]: Partial<Extract<Figure, { qualifier: Q }>>;
}[Figure["qualifier"]];

const own = {
  exact: { value: 4 },
  rounded: { value: 4 },
  more_than: { value: 4 },
  approx: { value: 4 },
  implicit: { value: 1 },
  vague: { vagueWord: "hundreds" },
  dates: { start: "2025-11-10", end: "2025-11-21" },
} as const satisfies Record<Figure["qualifier"], object>;

const common = {
  id: "a-figure",
  qualifier: "exact",
  measure: "things",
  unit: "things",
  scope: "operation",
  caseId: null,
  countries: [],
  countriesShared: false,
  period: null,
  paragraph: 1,
  phrase: "four things",
  basis: "stated",
  people: null,
} as const;

/** A figure of four things, exact, unless told otherwise. */
export function aFigure(changes: FigureChanges = {}): Figure {
  return { ...common, relations: relationsWith({}), ...own[changes.qualifier ?? "exact"], ...changes } as Figure;
}

/** Relations to nothing, but for those given. */
export function relationsWith(relations: Partial<FigureRelations>): FigureRelations {
  return { subsetOf: [], disjointFrom: [], overlapNotStated: [], sameAs: [], ...relations };
}
