// Knows where a name sits best in a shape: the place deepest inside its largest piece. Knows no name and no page.
import type { Position } from "geojson";
import { insidePolygon } from "./inside.ts";
import { oncePer } from "./once.ts";
import { mainPiece, type PieceSize } from "./shape-size.ts";

/** A place on the plane, in its units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

// The search looks at a raster of places, then at a finer raster about the best of them.
const RASTER = 14;
const ROUNDS = 4;

/** The place inside the largest piece of a shape that lies furthest from its edges, in units of the plane. */
export const labelPoint = oncePer((id: string): Place => {
  const piece = mainPiece(id);
  const { left, right, top, bottom } = piece.box;
  let best: Candidate = { x: (left + right) / 2, y: (top + bottom) / 2, depth: -Infinity };
  let [width, height] = [right - left, bottom - top];
  for (let round = 0; round < ROUNDS; round++) {
    best = deepest(raster(best, width, height), piece, best);
    [width, height] = [(width * 3) / RASTER, (height * 3) / RASTER];
  }
  return { x: best.x, y: best.y };
});

interface Candidate extends Place {
  readonly depth: number;
}

function deepest(places: readonly Place[], piece: PieceSize, start: Candidate): Candidate {
  return places.reduce<Candidate>((best, { x, y }) => {
    const depth = depthIn(piece, [x, y], best.depth);
    return depth > best.depth ? { x, y, depth } : best;
  }, start);
}

function raster(middle: Place, width: number, height: number): Place[] {
  const steps = Array.from({ length: RASTER }, (_, step) => (step + 0.5) / RASTER - 0.5);
  return steps.flatMap((down) =>
    steps.map((across) => ({ x: middle.x + across * width, y: middle.y + down * height })),
  );
}

/** Distance to the nearest edge, negative outside; gives up as soon as it cannot be more than `atLeast`. */
function depthIn(piece: PieceSize, place: Position, atLeast: number): number {
  let nearest = Infinity;
  for (const ring of piece.rings) {
    for (let i = 1; i < ring.length && nearest > atLeast; i++) {
      nearest = Math.min(nearest, distanceToSide(place, ring[i - 1] ?? place, ring[i] ?? place));
    }
  }
  return nearest > atLeast && insidePolygon(place, piece.rings) ? nearest : -Infinity;
}

/** Runs millions of times in a build: places are read by index and lengths are roots, which is many times faster. */
function distanceToSide(place: Position, a: Position, b: Position): number {
  const x = place[0] ?? 0;
  const y = place[1] ?? 0;
  const ax = a[0] ?? 0;
  const ay = a[1] ?? 0;
  const dx = (b[0] ?? 0) - ax;
  const dy = (b[1] ?? 0) - ay;
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  const offX = ax + along * dx - x;
  const offY = ay + along * dy - y;
  return Math.sqrt(offX * offX + offY * offY);
}
