// Knows when counts may be added, and in which direction the sum may be wrong. Knows no count.
import type { Figure } from "./figure.ts";
import { DataFault, faultLine } from "./parse-file.ts";
import type { WeighedNumber } from "./wording.ts";

/**
 * The sum of figures of one measure that are declared disjoint, pair by pair; a floor makes the sum a floor.
 * @throws DataFault naming the pair that may not be added.
 */
export function sumOf(figures: readonly Figure[]): WeighedNumber {
  figures.forEach((figure, index) => figures.slice(index + 1).forEach((other) => refuseOverlap(figure, other)));
  const floor = figures.some(({ qualifier }) => qualifier === "more_than");
  return {
    value: figures.reduce((total, figure) => total + valueOf(figure), 0),
    direction: floor ? "more_than" : "exact",
  };
}

function refuseOverlap(a: Figure, b: Figure): void {
  if (a.measure !== b.measure || a.unit !== b.unit)
    throw refusal(a, "unit", `may not be added to "${b.id}": ${a.unit} and ${b.unit} have no sum`);
  if (!areDisjoint(a, b))
    throw refusal(a, "relations", `may not be added to "${b.id}": the two are not declared disjoint`);
}

/** Declared disjoint by one of the two, and by neither anything that speaks against it. */
function areDisjoint(a: Figure, b: Figure): boolean {
  const mayShare = ({ relations }: Figure, { id }: Figure) =>
    [...relations.subsetOf, ...relations.overlapNotStated, ...relations.sameAs].includes(id);
  const declared = a.relations.disjointFrom.includes(b.id) || b.relations.disjointFrom.includes(a.id);
  return declared && a.id !== b.id && !mayShare(a, b) && !mayShare(b, a);
}

function valueOf(figure: Figure): number {
  if ("value" in figure && figure.qualifier !== "approx") return figure.value;
  throw refusal(figure, "qualifier", `cannot be part of a sum: its qualifier is "${figure.qualifier}"`);
}

function refusal(figure: Figure, field: string, reason: string): DataFault {
  return new DataFault(faultLine("data/figures.json", [figure.id, field], reason));
}
