// The shapes on the plane, unrounded: their pieces as places and as arcs, the largest first.
import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import { type Box, boxOf, overlap, ringArea } from "./geometry.ts";
import { once, oncePer } from "./once.ts";
import { plane } from "./plane.ts";
import type { PieceArcs } from "./simplify.ts";
import { polygonsOf } from "./base-map.ts";

/** A piece of a shape: its rings as places on the plane and as arcs, and the box around it. */
export interface PlanePiece {
  readonly rings: readonly Position[][];
  readonly arcs: PieceArcs;
  readonly box: Box;
}

/** The pieces of every drawn shape, unrounded and with all corners, by id. */
export const planeShapes = once((): ReadonlyMap<string, readonly PlanePiece[]> => {
  const shapes = plane().objects.shapes;
  const places = feature(plane(), shapes).features;
  return new Map(
    shapes.geometries.map((shape, index) => {
      const rings = polygonsOf(places[index]?.geometry as Polygon | MultiPolygon);
      return [String(shape.id), arcsOf(shape).map((arcs, n) => pieceOf(arcs, rings[n] ?? []))];
    }),
  );
});

/** The box around each arc of the plane. */
export const arcBoxes = once((): readonly Box[] => plane().arcs.map(boxOf));

/** Ids of the shapes that have a corner in this box of the plane. */
export function shapesIn(box: Box): ReadonlySet<string> {
  const isIn = ([x = 0, y = 0]: Position) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  const hasCorner = ({ rings, box: own }: PlanePiece) => overlap(own, box) && rings.some((ring) => ring.some(isIn));
  return new Set([...planeShapes()].filter(([, pieces]) => pieces.some(hasCorner)).map(([id]) => id));
}

function pieceOf(arcs: PieceArcs, rings: readonly Position[][]): PlanePiece {
  return { arcs, rings, box: boxOf(rings[0] ?? []) };
}

function arcsOf(shape: GeometryObject): readonly PieceArcs[] {
  if (shape.type === "Polygon") return [shape.arcs];
  return shape.type === "MultiPolygon" ? shape.arcs : [];
}

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
