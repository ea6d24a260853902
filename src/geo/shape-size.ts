// Knows how large each shape is on the plane and which of its pieces is the main one. Knows no page and no marker.
import { oncePer } from "./once.ts";
import { type PlanePiece, planeShapes } from "./plane-shapes.ts";
import { ringArea } from "./ring-area.ts";

/** One piece of a shape on the plane and its area, holes taken off. */
export interface PieceSize extends PlanePiece {
  readonly area: number;
}

/** The pieces of a shape on the plane, the largest first. */
export const piecesBySize = oncePer((id: string): readonly PieceSize[] => {
  return (planeShapes().get(id) ?? []).map(sized).sort((a, b) => b.area - a.area);
});

/** The largest piece of a shape: what a marker stands for and a label lies in. */
export function mainPiece(id: string): PieceSize {
  const [largest] = piecesBySize(id);
  if (largest) return largest;
  throw new Error(`no shape on the map has the id "${id}"`);
}

function sized(piece: PlanePiece): PieceSize {
  const [outer = [], ...holes] = piece.rings;
  const inHoles = holes.reduce((sum, hole) => sum + Math.abs(ringArea(hole)), 0);
  return { ...piece, area: Math.abs(ringArea(outer)) - inHoles };
}
