// Knows how rounded arcs become rings, and which rings are too small to draw. Knows no path and no country.
import type { Position } from "geojson";
import type { Pen } from "./drawing.ts";
import { ringArea } from "./ring-area.ts";

// Square units of the grid. Of a large shape, islands below the first are left out; a shape that is small in all
// keeps every island that has any area, since these are all it is.
const SMALL_ISLAND = 1.5;
const SMALL_SHAPE = 100;

/** A piece of a shape by the arcs of its rings: the outer ring, then holes; a negative arc runs backwards. */
export type PieceArcs = readonly (readonly number[])[];

/** The rings of a shape worth drawing, outer rings and holes, in whole numbers of the grid; empty where none has area. */
export function ringsOf(pieces: readonly PieceArcs[], pen: Pen): Position[][] {
  const drawn = pieces.map((piece) => piece.map((ring) => ringOf(ring, pen)));
  const area = drawn.reduce((sum, [outer = []]) => sum + Math.abs(ringArea(outer)), 0);
  const least = area < SMALL_SHAPE ? 0.5 : SMALL_ISLAND;
  return drawn
    .filter(([outer = []]) => Math.abs(ringArea(outer)) >= least)
    .flatMap((rings) => rings.filter((ring) => ringArea(ring) !== 0));
}

/** The arcs of a ring put end to end, without the corner that closes it. */
function ringOf(arcs: readonly number[], pen: Pen): Position[] {
  return arcs.flatMap((arc) => (arc < 0 ? [...pen(~arc)].reverse() : pen(arc)).slice(0, -1));
}
