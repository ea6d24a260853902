// Knows how large each shape is on the plane and which of its pieces is the main one. Knows no page and no marker.
import type { Position } from "geojson";
import { type Box, boxOf } from "./box.ts";
import { oncePer } from "./once.ts";
import { planeShapes } from "./plane.ts";
import { ringArea } from "./ring-area.ts";

/** One piece of a shape on the plane: rings, box and area. */
export interface PieceSize {
  readonly rings: readonly Position[][];
  readonly box: Box;
  readonly area: number;
}

/** The pieces of a shape on the plane, the largest first. */
export const piecesBySize = oncePer((id: string): readonly PieceSize[] => {
  const polygons = planeShapes().get(id)?.polygons ?? [];
  return polygons.map(sized).sort((a, b) => b.area - a.area);
});

/** The largest piece of a shape: what a marker stands for and a label lies in. */
export function mainPiece(id: string): PieceSize {
  const [largest] = piecesBySize(id);
  if (largest) return largest;
  throw new Error(`no shape on the map has the id "${id}"`);
}

function sized(rings: readonly Position[][]): PieceSize {
  const [outer = [], ...holes] = rings;
  const inHoles = holes.reduce((sum, hole) => sum + Math.abs(ringArea(hole)), 0);
  return { rings, box: boxOf(outer), area: Math.abs(ringArea(outer)) - inHoles };
}
