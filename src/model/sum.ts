// Knows when counts may be added, and in which direction the sum may be wrong. Knows no count.
import type { Figure } from "../schema/figure.ts";
import { DataFault, faultLine } from "../schema/parse-file.ts";
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
  const disjoint = a.relations.disjointFrom.includes(b.id) || b.relations.disjointFrom.includes(a.id);
  if (disjoint && a.measure === b.measure) return;
  throw new DataFault(
    faultLine(
      "data/figures.json",
      [a.id, "relations"],
      `may not be added to "${b.id}": the two are not declared disjoint`,
    ),
  );
}

function valueOf(figure: Figure): number {
  if ("value" in figure && figure.qualifier !== "approx") return figure.value;
  throw new DataFault(
    faultLine("data/figures.json", [figure.id], `cannot be part of a sum: its qualifier is "${figure.qualifier}"`),
  );
}
