// Knows how dots that would overlap make room for one another: least moved, to the sea first. Knows no names.
import type { Place } from "./label-point.ts";
import { shapeAt } from "./land-raster.ts";
import { MARKER_GAP_PX, MARKER_RADIUS_PX } from "./marker.ts";
import type { View } from "./view.ts";

/** A dot's place on the plane, and whose dot it is. */
export interface Spot extends Place {
  readonly iso3: string;
}

/** What a dot has to mind: the edges of the view, the size of a pixel, and the shapes that it should not cover. */
export interface Surroundings {
  readonly view: View;
  readonly pxPerUnit: number;
  readonly listed: ReadonlySet<string>;
}

// Pixels of way that a dot would rather go than cover land of another listed place, land of any other, or a line.
const OVER_LISTED_PX = 10;
const OVER_LAND_PX = 5;
const CROSSING_PX = 25;

// How far a dot may go, in how many directions, and how often all dots may think again.
const REACH_PX = 64;
const DIRECTIONS = 32;
const ROUNDS = 12;

/** The places that the dots take, in the order of their anchors. */
export function arranged(anchors: readonly Spot[], around: Surroundings): readonly Spot[] {
  const starts = [byX, byY].flatMap((order) => [[...anchors].sort(order), [...anchors].sort(order).reverse()]);
  const tries = starts.map((order) => settled(order, anchors, around));
  return tries.reduce((best, next) => (total(next, anchors, around) < total(best, anchors, around) - 1e-9 ? next : best));
}

function settled(order: readonly Spot[], anchors: readonly Spot[], around: Surroundings): readonly Spot[] {
  const spots = new Map<string, Spot>();
  for (let round = 0; round < ROUNDS; round++) {
    let stirred = false;
    for (const anchor of order) {
      const others = order.filter(({ iso3 }) => iso3 !== anchor.iso3).flatMap((other) => both(other, spots));
      const spot = cheapest(anchor, others, around);
      stirred ||= !same(spot, spots.get(anchor.iso3));
      spots.set(anchor.iso3, spot);
    }
    if (!stirred) break;
  }
  return anchors.map((anchor) => spots.get(anchor.iso3) ?? anchor);
}
