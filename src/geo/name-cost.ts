// Knows what it costs a name to stand somewhere: what it covers, and how far from its place. Decides nothing.
import type { Box } from "./box.ts";
import type { Place } from "./label-point.ts";

/** A name where it might stand, in CSS pixels of the view. */
export interface NameSpot {
  readonly iso3: string;
  /** The point of the shape that the name keeps to when the view grows. */
  readonly base: Place;
  readonly box: Box;
  /** Where on the box the base lies: its middle, or the side turned to the shape. */
  readonly anchor: "start" | "middle" | "end";
  /** Whether the name stands within its own shape. */
  readonly inside: boolean;
  /** Pixels from the place that is named. */
  readonly way: number;
  /** Whether it stands askew: neither level with its shape nor straight above or below. */
  readonly slant: boolean;
}

/** What a name has to mind besides the other names. */
export interface NameSurroundings {
  readonly widthPx: number;
  readonly heightPx: number;
  /** The shape at a pixel, or none at sea. */
  readonly shapeAt: (place: Place) => string | undefined;
  /** Shapes that the map speaks of: covering these is worst. */
  readonly spoken: ReadonlySet<string>;
  /** Middles of the markers, in pixels. */
  readonly dots: readonly Place[];
}

// Pixels of way that a name would rather go than cover a shape that is spoken of, a marker, or any other land, whole.
const OVER_SPOKEN_PX = 120;
const OVER_DOT_PX = 30;
const OVER_LAND_PX = 8;
const OUTSIDE_PX = 6;
const SLANT_PX = 6;

const STEP_PX = 4;
const EDGE_PX = 2;
const DOT_PX = 5;

/** Pixels' worth of trouble with a name where it stands; infinite where it may not stand at all. */
export function nameCost(spot: NameSpot, others: readonly NameSpot[], around: NameSurroundings): number {
  const { box } = spot;
  if (!withinView(box, around) || others.some((other) => touch(box, other.box))) return Infinity;
  const dots = around.dots.filter((dot) => coversDot(box, dot)).length * OVER_DOT_PX;
  if (spot.inside) return dots;
  return OUTSIDE_PX + spot.way / 4 + (spot.slant ? SLANT_PX : 0) + dots + landCost(box, around);
}

/** Places all over a box, close enough together that no shape worth minding slips between. */
export function placesIn({ left, right, top, bottom }: Box): Place[] {
  const across = steps(left, right);
  return steps(top, bottom).flatMap((y) => across.map((x) => ({ x, y })));
}

function steps(from: number, to: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / STEP_PX));
  return Array.from({ length: count + 1 }, (_, step) => from + ((to - from) * step) / count);
}

function withinView(box: Box, { widthPx, heightPx }: NameSurroundings): boolean {
  return (
    box.left >= EDGE_PX && box.top >= EDGE_PX && box.right <= widthPx - EDGE_PX && box.bottom <= heightPx - EDGE_PX
  );
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right + EDGE_PX && b.left < a.right + EDGE_PX && a.top < b.bottom && b.top < a.bottom;
}

function coversDot({ left, right, top, bottom }: Box, { x, y }: Place): boolean {
  return x > left - DOT_PX && x < right + DOT_PX && y > top - DOT_PX && y < bottom + DOT_PX;
}

function landCost(box: Box, { shapeAt, spoken }: NameSurroundings): number {
  const places = placesIn(box);
  const costs = places.map<number>((place) => {
    const shape = shapeAt(place);
    if (shape === undefined) return 0;
    return spoken.has(shape) ? OVER_SPOKEN_PX : OVER_LAND_PX;
  });
  return costs.reduce((sum, cost) => sum + cost, 0) / places.length;
}
