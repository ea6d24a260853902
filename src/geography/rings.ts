// Knows how rounded arcs become rings, and which rings are too small to draw. Knows no path and no country.
import type { Position } from "geojson";
import type { GeometryObject } from "topojson-specification";
import { ringArea } from "./ring-area.ts";

// Square units of the grid. Of a large shape, islands below the first are left out; a shape that is small in all
// keeps every island that has any area, since these are all it is.
const SMALL_ISLAND = 3;
const SMALL_SHAPE = 100;

/** The rings of a shape worth drawing, outer rings and holes, in whole numbers of the grid; empty where none has area. */
export function ringsOf(shape: GeometryObject, arcs: readonly Position[][]): Position[][] {
  const polygons = arcsOf(shape).map((polygon) => polygon.map((ring) => ringOf(ring, arcs)));
  const area = polygons.reduce((sum, [outer = []]) => sum + Math.abs(ringArea(outer)), 0);
  const least = area < SMALL_SHAPE ? 0.5 : SMALL_ISLAND;
  return polygons
    .filter(([outer = []]) => Math.abs(ringArea(outer)) >= least)
    .flatMap((rings) => rings.filter((ring) => ringArea(ring) !== 0));
}

/** The arcs of a shape: pieces, their rings, and the arcs of each ring. */
export function arcsOf(shape: GeometryObject): number[][][] {
  if (shape.type === "Polygon") return [shape.arcs as number[][]];
  return shape.type === "MultiPolygon" ? (shape.arcs as number[][][]) : [];
}

/** The arcs of a ring put end to end, without the corner that closes it; a negative arc runs backwards. */
function ringOf(arcIds: readonly number[], arcs: readonly Position[][]): Position[] {
  return arcIds.flatMap((id) => {
    const arc = id < 0 ? [...(arcs[~id] ?? [])].reverse() : (arcs[id] ?? []);
    return arc.slice(0, -1);
  });
}
