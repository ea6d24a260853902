// Knows the shapes on the plane, unrounded: as places, and as the arcs that their pieces are made of. Draws nothing.
import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import { type Box, boxOf, overlap } from "./box.ts";
import { once } from "./once.ts";
import { plane } from "./plane.ts";
import type { PieceArcs } from "./rings.ts";
import { polygonsOf } from "./topology.ts";

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
