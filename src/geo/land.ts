// Which shape covers a place of the plane, and where a name sits best in a shape.
import type { Position } from "geojson";
import { insidePolygon, type Place } from "./geometry.ts";
import { once, oncePer } from "./once.ts";
import { frame, PLANE_WIDTH } from "./plane.ts";
import { mainPiece, type PieceSize, planeShapes } from "./shapes.ts";

// Squares of the raster to a unit of the plane: a small island is a few of them.
const FINE = 2;

/** The shape at a place of the plane, or none at sea. */
export function shapeAt({ x, y }: Place): string | undefined {
  const { ids, cells } = land();
  if (x < 0 || x >= PLANE_WIDTH || y < 0 || y >= frame().height) return undefined;
  return ids[(cells[Math.floor(y * FINE) * PLANE_WIDTH * FINE + Math.floor(x * FINE)] ?? 0) - 1];
}

const land = once(() => {
  const cells = new Uint16Array(PLANE_WIDTH * FINE * frame().height * FINE);
  [...planeShapes().values()].forEach((pieces, index) => {
    for (const { rings } of pieces) fill(cells, rings, index + 1);
  });
  return { ids: [...planeShapes().keys()], cells };
});

/** Marks every square whose middle lies inside the rings, row by row. */
function fill(cells: Uint16Array, rings: readonly Position[][], mark: number): void {
  const rows = new Map<number, number[]>();
  for (const ring of rings) addCrossings(rows, ring);
  for (const [row, crossings] of rows) {
    crossings.sort((a, b) => a - b);
    const start = row * PLANE_WIDTH * FINE;
    for (let i = 1; i < crossings.length; i += 2)
      cells.fill(mark, start + Math.round(crossings[i - 1] ?? 0), start + Math.round(crossings[i] ?? 0));
  }
}

/** Where the sides of a ring meet the middle of each row. */
function addCrossings(rows: Map<number, number[]>, ring: readonly Position[]): void {
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = (ring[i - 1] ?? []).map((n) => n * FINE);
    const [bx = 0, by = 0] = (ring[i] ?? []).map((n) => n * FINE);
    const [top, bottom] = [Math.min(ay, by), Math.max(ay, by)];
    for (let row = Math.ceil(top - 0.5); row + 0.5 < bottom; row++) {
      const x = ax + ((bx - ax) * (row + 0.5 - ay)) / (by - ay);
      const own = rows.get(row);
      if (own) own.push(x);
      else rows.set(row, [x]);
    }
  }
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
