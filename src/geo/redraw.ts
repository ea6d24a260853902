// Takes the areas of boundaries.json out of the shapes of the base map, some of them cut along a parallel.
import type { Position } from "geojson";
import { takings } from "./boundaries.ts";
import { insidePolygon } from "./geometry.ts";
import { once } from "./once.ts";
import { type BaseShape, baseShapes } from "./base-map.ts";

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

/** Where a side of a ring meets the parallel: neighbours that share the side get the same new corner. */
export interface Cut {
  readonly from: Position;
  readonly to: Position;
  readonly at: Position;
}

/** The two halves of a ring without holes that crosses the parallel twice, and the corners that the cut made. */
export function splitAtLatitude(ring: readonly Position[], latitude: number) {
  const cuts = cutsOf(ring, latitude);
  if (cuts.length !== 2) throw new Error(`the ring crosses ${latitude}° in ${cuts.length} places, not in two`);
  const withCorners = addCorners(ring, cuts);
  const half = (keep: (y: number) => boolean) => closed(withCorners.filter(([, y = 0]) => keep(y)));
  return { north: half((y) => y >= latitude), south: half((y) => y <= latitude), cuts };
}

/** The ring with the corners of each cut set into the side that it cuts, whichever way the ring runs. */
export function addCorners(ring: readonly Position[], cuts: readonly Cut[]): Position[] {
  return ring.flatMap((from, index) => {
    const to = ring[index + 1];
    const cut =
      to && cuts.find((c) => (same(c.from, from) && same(c.to, to)) || (same(c.from, to) && same(c.to, from)));
    return cut ? [from, cut.at] : [from];
  });
}

function cutsOf(ring: readonly Position[], latitude: number): Cut[] {
  return ring.flatMap((from, index) => {
    const to = ring[index + 1];
    const [ax = 0, ay = 0] = from;
    const [bx = 0, by = 0] = to ?? from;
    if (!to || ay > latitude === by > latitude) return [];
    return [{ from, to, at: [ax + ((bx - ax) * (latitude - ay)) / (by - ay), latitude] }];
  });
}

function closed(corners: readonly Position[]): Position[] {
  const [first] = corners;
  const last = corners.at(-1);
  return first && last && !same(first, last) ? [...corners, first] : [...corners];
}

function same(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
