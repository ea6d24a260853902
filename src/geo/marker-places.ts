// Knows how dots that would overlap make room for one another, by trying what costs least. Knows no names and no map.
import type { Place } from "./label-point.ts";
import { MARKER_RADIUS_PX } from "./marker.ts";
import { costOf, distance, type Dot, type Surroundings } from "./marker-cost.ts";

// How far a dot may go in CSS pixels, in how many directions, and how often all dots may think again.
const REACH_PX = 72;
const DIRECTIONS = 32;
const ROUNDS = 12;

// Dots whose places are farther apart than both may go, and a little more, have nothing to do with one another.
const APART_PX = 2 * REACH_PX + 4 * MARKER_RADIUS_PX;

/** Ways to go from an anchor, the shortest first. */
const WAYS: readonly (Place & { readonly length: number })[] = [
  { x: 0, y: 0, length: 0 },
  ...Array.from({ length: REACH_PX }, (_, index) => index + 1).flatMap((length) =>
    Array.from({ length: DIRECTIONS }, (_, n) => (n * 2 * Math.PI) / DIRECTIONS).map((angle) => ({
      x: length * Math.cos(angle),
      y: length * Math.sin(angle),
      length,
    })),
  ),
];

type Order = (a: Dot, b: Dot) => number;
const ORDERS: readonly Order[] = [
  (a, b) => a.anchor.x - b.anchor.x,
  (a, b) => b.anchor.x - a.anchor.x,
  (a, b) => a.anchor.y - b.anchor.y,
  (a, b) => b.anchor.y - a.anchor.y,
];

/** The dots where they disturb one another least, tried from four sides; the same dots always take the same places. */
export function arranged(anchors: readonly Dot[], around: Surroundings): readonly Dot[] {
  const tries = ORDERS.map((order) => settled([...anchors].sort(order), around));
  const costs = tries.map((dots) => dots.reduce((sum, dot) => sum + costOf(dot, without(dots, dot), around), 0));
  const best = tries[costs.indexOf(Math.min(...costs))] ?? [];
  if (!Number.isFinite(Math.min(...costs))) throw new Error("the view is too small for its markers");
  return anchors.map((anchor) => best.find(({ iso3 }) => iso3 === anchor.iso3) ?? anchor);
}

/** Puts the dots down one by one, then lets each look for a better place until none finds one. */
function settled(anchors: readonly Dot[], around: Surroundings): readonly Dot[] {
  let dots: readonly Dot[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = dots;
    dots = anchors.reduce((placed, anchor) => replaced(placed, anchor, around), dots);
    if (dots.length === before.length && dots.every((dot, index) => dot === before[index])) break;
  }
  return dots;
}

function replaced(dots: readonly Dot[], anchor: Dot, around: Surroundings): readonly Dot[] {
  const others = without(dots, anchor);
  const now = dots.find(({ iso3 }) => iso3 === anchor.iso3);
  const best = cheapest(anchor, now, others, around);
  return now ? dots.map((dot) => (dot === now ? best : dot)) : [...dots, best];
}

/** The dot where it costs least, or where it is now if nothing is better. */
function cheapest(anchor: Dot, now: Dot | undefined, others: readonly Dot[], around: Surroundings): Dot {
  const near = others.filter((other) => distance(other.anchor, anchor.anchor) < APART_PX);
  let best = now ?? anchor;
  let least = now ? costOf(now, near, around) : Infinity;
  for (const { x, y, length } of WAYS) {
    if (length >= least - 1e-6) break;
    const dot = { ...anchor, at: { x: anchor.anchor.x + x, y: anchor.anchor.y + y } };
    const cost = costOf(dot, near, around, least);
    if (cost < least - 1e-6) [best, least] = [dot, cost];
  }
  return best;
}

function without(dots: readonly Dot[], { iso3 }: Dot): readonly Dot[] {
  return dots.filter((dot) => dot.iso3 !== iso3);
}
