// Where dots that would overlap go: each on its own land or at sea, near its place, by trying what costs least.
import { cross, distance, isNear, nearestOn, type Place } from "./geometry.ts";

/** Radius of a dot in CSS pixels: as large as its neighbours let it be. */
export const RADIUS_PX = { least: 2, most: 4 } as const;

/** Free space between two dots in CSS pixels. */
export const GAP_PX = 0.5;

// How far a dot may go in CSS pixels, in how many directions, and how often all dots may think again.
const REACH_PX = 60;
const DIRECTIONS = 24;
const ROUNDS = 8;

// Pixels of way that a dot would rather go than cover the land of others or touch the line of another dot; and what a
// pixel of its own line over the land of others counts.
const OVER_LAND_PX = 4;
const TANGLE_PX = 25;
const LINE_OVER_LAND = 0.4;

const STEP_PX = 0.5;

/** A dot in CSS pixels of the view. */
export interface Dot {
  readonly iso3: string;
  readonly anchor: Place;
  readonly at: Place;
  readonly radius: number;
}

/** A view at a width: which shape stands at a pixel, and how large shapes are. */
export interface Picture {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly shapeAt: (place: Place) => string | undefined;
  readonly areaPx: (id: string) => number;
}

/** Whether a place lies in the picture, so far from its edge. */
export function isWithin({ x, y }: Place, { widthPx, heightPx }: Picture, edge = 0): boolean {
  return x >= edge && y >= edge && x <= widthPx - edge && y <= heightPx - edge;
}

/** Ways to go from a place, the shortest first. */
const WAYS: readonly (Place & { readonly length: number })[] = [
  { x: 0, y: 0, length: 0 },
  ...Array.from({ length: REACH_PX / STEP_PX }, (_, index) => (index + 1) * STEP_PX).flatMap((length) =>
    Array.from({ length: DIRECTIONS }, (_, n) => (n * 2 * Math.PI) / DIRECTIONS).map((angle) => ({
      x: length * Math.cos(angle),
      y: length * Math.sin(angle),
      length,
    })),
  ),
];

const ORDERS: readonly ((a: Dot, b: Dot) => number)[] = [
  (a, b) => a.anchor.x - b.anchor.x,
  (a, b) => b.anchor.x - a.anchor.x,
  (a, b) => a.anchor.y - b.anchor.y,
  (a, b) => b.anchor.y - a.anchor.y,
];

/** The dots where they disturb one another least, put down from four sides in turn. */
export function arranged(anchors: readonly Dot[], picture: Picture): readonly Dot[] {
  const tries = ORDERS.map((order) => settled([...anchors].sort(order), picture));
  const costs = tries.map((dots) => dots.reduce((sum, dot) => sum + costOf(dot, without(dots, dot), picture), 0));
  const least = Math.min(...costs);
  if (!Number.isFinite(least)) throw new Error("the view is too small for its markers");
  const best = tries[costs.indexOf(least)] ?? [];
  return anchors.map((anchor) => best.find(({ iso3 }) => iso3 === anchor.iso3) ?? anchor);
}

/** Puts the dots down one by one, then lets each look for a better place until none finds one. */
function settled(anchors: readonly Dot[], picture: Picture): readonly Dot[] {
  let dots: readonly Dot[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = dots;
    for (const anchor of anchors) {
      const now = dots.find(({ iso3 }) => iso3 === anchor.iso3);
      const best = cheapest(anchor, now, without(dots, anchor), picture);
      if (best !== now) dots = now ? dots.map((dot) => (dot === now ? best : dot)) : [...dots, best];
    }
    if (dots === before) break;
  }
  return dots;
}

/** The dot where it costs least, or where it is now if nothing is better. */
function cheapest(anchor: Dot, now: Dot | undefined, others: readonly Dot[], picture: Picture): Dot {
  const near = others.filter((other) => distance(other.at, anchor.at) < 2 * REACH_PX);
  let best = now ?? anchor;
  let least = now ? costOf(now, near, picture) : Infinity;
  for (const { x, y, length } of WAYS) {
    if (length >= least - 1e-6) break;
    const dot = { ...anchor, at: { x: anchor.anchor.x + x, y: anchor.anchor.y + y } };
    const cost = costOf(dot, near, picture);
    if (cost < least - 1e-6) [best, least] = [dot, cost];
  }
  return best;
}

function without(dots: readonly Dot[], { iso3 }: Dot): readonly Dot[] {
  return dots.filter((dot) => dot.iso3 !== iso3);
}

/** Pixels' worth of trouble with the dot where it stands; infinite where it may not stand at all. */
function costOf(dot: Dot, others: readonly Dot[], picture: Picture): number {
  const { at, anchor, iso3, radius } = dot;
  if (!isWithin(at, picture, radius + GAP_PX)) return Infinity;
  const ground = picture.shapeAt(at);
  if (others.some((other) => isNear(at, other.at, radius + other.radius + GAP_PX))) return Infinity;
  const way = distance(at, anchor);
  if (way === 0) return 0;
  if (ground !== undefined && ground !== iso3) return Infinity;
  const rim = Array.from({ length: 8 }, (_, n) => onRim(at, radius, (n * Math.PI) / 4));
  const over = (places: readonly Place[]) =>
    places.filter((place) => ![undefined, iso3].includes(picture.shapeAt(place))).length;
  const line = Array.from({ length: Math.floor(way) }, (_, n) => part(anchor, at, (n + 0.5) / way));
  const tangles = others.filter((other) => isTangled(dot, other)).length;
  return way + (OVER_LAND_PX * over(rim)) / 8 + LINE_OVER_LAND * over(line) + TANGLE_PX * tangles;
}

const onRim = ({ x, y }: Place, radius: number, angle: number): Place => ({
  x: x + radius * Math.cos(angle),
  y: y + radius * Math.sin(angle),
});

const part = (from: Place, to: Place, share: number): Place => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** Whether one dot lies on the other's line, or the lines cross. */
function isTangled(a: Dot, b: Dot): boolean {
  const onLine = (dot: Dot, other: Dot) => isNear(dot.at, nearestOn(other, dot.at), dot.radius + GAP_PX);
  return onLine(b, a) || onLine(a, b) || cross(a, b);
}
