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

/** Pixels' worth of trouble with the dot where it stands; infinite where it may not stand at all. */
export function costOf(dot: Dot, others: readonly Dot[], around: Surroundings): number {
  if (!withinView(dot.at, around) || others.some((other) => tooNear(dot.at, other.at))) return Infinity;
  const way = distance(dot.at, dot.anchor);
  if (way === 0) return 0;
  const crossings = others.filter((other) => tangled(dot, other)).length;
  return way + covered(dot, around) + crossings * CROSSING_PX;
}

/** Whether two dots would touch. */
export function tooNear(a: Place, b: Place): boolean {
  return distance(a, b) < 2 * MARKER_RADIUS_PX + MARKER_GAP_PX;
}

/** Distance of two places on a plane. */
export function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function withinView({ x, y }: Place, { widthPx, heightPx }: Surroundings): boolean {
  const least = MARKER_RADIUS_PX + MARKER_GAP_PX;
  return x >= least && y >= least && x <= widthPx - least && y <= heightPx - least;
}

function covered({ iso3, at }: Dot, { shapeAt, listed }: Surroundings): number {
  const costs = FEELERS.map<number>(({ x, y }) => {
    const shape = shapeAt({ x: at.x + x * MARKER_RADIUS_PX, y: at.y + y * MARKER_RADIUS_PX });
    if (shape === undefined || shape === iso3) return 0;
    return listed.has(shape) ? OVER_LISTED_PX : OVER_LAND_PX;
  });
  return costs.reduce((sum, cost) => sum + cost, 0) / FEELERS.length;
}

/** Whether one dot lies on the other's line, or the lines cross. */
function tangled(a: Dot, b: Dot): boolean {
  const near = MARKER_RADIUS_PX + MARKER_GAP_PX;
  return toLine(b.at, a) < near || toLine(a.at, b) < near || cross(a, b);
}

function toLine(place: Place, { anchor, at }: Dot): number {
  const [dx, dy] = [at.x - anchor.x, at.y - anchor.y];
  const along = ((place.x - anchor.x) * dx + (place.y - anchor.y) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.max(0, Math.min(1, along));
  return distance(place, { x: anchor.x + part * dx, y: anchor.y + part * dy });
}

function cross(a: Dot, b: Dot): boolean {
  const side = (line: Dot, { x, y }: Place) =>
    Math.sign((line.at.x - line.anchor.x) * (y - line.anchor.y) - (line.at.y - line.anchor.y) * (x - line.anchor.x));
  return side(a, b.anchor) * side(a, b.at) < 0 && side(b, a.anchor) * side(b, a.at) < 0;
}
