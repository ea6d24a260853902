// Knows how the areas of boundaries.json are taken out of the base shapes. Knows neither why nor how they look.
import type { Position } from "geojson";
import { takings } from "./boundaries.ts";
import { insidePolygon } from "./inside.ts";
import { once } from "./once.ts";
import { addCorners, type Cut, splitAtLatitude } from "./split-at-latitude.ts";
import { type BaseShape, baseShapes } from "./topology.ts";

/** A piece of land in degrees, the shape that it belongs to on our maps and the base shape that it came from. */
export interface Piece {
  readonly owner: string;
  readonly from: string;
  readonly polygon: Position[][];
}

/** Every piece of land of the world, each under the shape that our maps give it to. */
export const pieces = once((): readonly Piece[] => {
  const redrawn = baseShapes().map((shape) => shape.polygons.map((polygon) => piecesOf(shape, polygon)));
  const cuts = redrawn.flat().flatMap((result) => result.cuts);
  return redrawn.flat().flatMap((result) => result.pieces.map((piece) => withCorners(piece, cuts)));
});

interface Redrawn {
  readonly pieces: readonly Piece[];
  readonly cuts: readonly Cut[];
}

function piecesOf(shape: BaseShape, polygon: Position[][]): Redrawn {
  const taking = takings.find(
    ({ from, pieceAt }) => from === shape.name && (!pieceAt || insidePolygon(pieceAt, polygon)),
  );
  const piece = (owner: string, part: Position[][]): Piece => ({ owner, from: shape.name, polygon: part });
  if (taking?.southOf === undefined) return { pieces: [piece(taking?.owner ?? ownerOf(shape), polygon)], cuts: [] };
  const { north, south, cuts } = splitAtLatitude(polygon[0] ?? [], taking.southOf);
  return { pieces: [piece(ownerOf(shape), [north]), piece(taking.owner, [south])], cuts };
}

function ownerOf(shape: BaseShape): string {
  if (shape.iso3 !== undefined) return shape.iso3;
  throw new Error(`data/boundaries.json: no entry takes the shape "${shape.name}", which has no code on the base map`);
}

function withCorners(piece: Piece, cuts: readonly Cut[]): Piece {
  if (cuts.length === 0) return piece;
  return { ...piece, polygon: piece.polygon.map((ring) => addCorners(ring, cuts)) };
}
