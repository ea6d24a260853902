// Knows what it costs a dot to stand somewhere: way gone, land covered, lines crossed. Decides nothing.
import type { Place } from "./label-point.ts";
import { MARKER_GAP_PX, MARKER_RADIUS_PX } from "./marker.ts";

/** A dot in CSS pixels of the view: whose it is, where its place is and where it stands. */
export interface Dot {
  readonly iso3: string;
  readonly anchor: Place;
  readonly at: Place;
}

/** What a dot has to mind besides the other dots. */
export interface Surroundings {
  readonly widthPx: number;
  readonly heightPx: number;
  /** The shape at a pixel, or none at sea. */
  readonly shapeAt: (place: Place) => string | undefined;
  readonly listed: ReadonlySet<string>;
}

// Pixels of way that a dot would rather go than cover land of another listed place, land of any other, or cross a line.
const OVER_LISTED_PX = 10;
const OVER_LAND_PX = 5;
const CROSSING_PX = 25;

// Where a dot feels what it covers: its middle and eight places near its edge.
const FEELERS: readonly Place[] = [
  { x: 0, y: 0 },
  ...Array.from({ length: 8 }, (_, n) => ({ x: Math.cos((n * Math.PI) / 4), y: Math.sin((n * Math.PI) / 4) })),
];

/**
 * Pixels' worth of trouble with the dot where it stands; infinite where it may not stand at all, or as soon as it is known
 * to cost no less than `limit`.
 */
export function costOf(dot: Dot, others: readonly Dot[], around: Surroundings, limit = Infinity): number {
  if (!withinView(dot.at, around) || others.some((other) => tooNear(dot.at, other.at))) return Infinity;
  const way = distance(dot.at, dot.anchor);
  if (way === 0) return 0;
  let cost = way + covered(dot, around);
  for (const other of others) {
    if (cost >= limit) return Infinity;
    if (tangled(dot, other)) cost += CROSSING_PX;
  }
  return cost;
}

/** Whether two dots would touch. */
export function tooNear(a: Place, b: Place): boolean {
  return isWithin(2 * MARKER_RADIUS_PX + MARKER_GAP_PX, a.x - b.x, a.y - b.y);
}

/** Distance of two places on a plane. */
export function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Whether a way is shorter than that; Math.hypot is ten times slower, and a map asks this a million times. */
function isWithin(reach: number, x: number, y: number): boolean {
  return x * x + y * y < reach * reach;
}

function withinView({ x, y }: Place, { widthPx, heightPx }: Surroundings): boolean {
  const least = MARKER_RADIUS_PX + MARKER_GAP_PX;
  return x >= least && y >= least && x <= widthPx - least && y <= heightPx - least;
}

function covered({ iso3, at }: Dot, { shapeAt, listed }: Surroundings): number {
  let sum = 0;
  for (const { x, y } of FEELERS) {
    const shape = shapeAt({ x: at.x + x * MARKER_RADIUS_PX, y: at.y + y * MARKER_RADIUS_PX });
    if (shape !== undefined && shape !== iso3) sum += listed.has(shape) ? OVER_LISTED_PX : OVER_LAND_PX;
  }
  return sum / FEELERS.length;
}

/** Whether one dot lies on the other's line, or the lines cross. */
function tangled(a: Dot, b: Dot): boolean {
  return liesOnLine(b.at, a) || liesOnLine(a.at, b) || cross(a, b);
}

function liesOnLine(place: Place, { anchor, at }: Dot): boolean {
  const dx = at.x - anchor.x;
  const dy = at.y - anchor.y;
  const along = ((place.x - anchor.x) * dx + (place.y - anchor.y) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.max(0, Math.min(1, along));
  return isWithin(MARKER_RADIUS_PX + MARKER_GAP_PX, place.x - anchor.x - part * dx, place.y - anchor.y - part * dy);
}

function cross(a: Dot, b: Dot): boolean {
  const side = (line: Dot, { x, y }: Place) =>
    Math.sign((line.at.x - line.anchor.x) * (y - line.anchor.y) - (line.at.y - line.anchor.y) * (x - line.anchor.x));
  return side(a, b.anchor) * side(a, b.at) < 0 && side(b, a.anchor) * side(b, a.at) < 0;
}
