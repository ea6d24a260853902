// Knows when dots leave too little of a shape to be seen. Places no dot.
import type { Box } from "./box.ts";
import type { Place } from "./label-point.ts";
import { shapeAt } from "./land-raster.ts";
import { MARKER_RADIUS_PX } from "./marker.ts";
import { distance } from "./marker-cost.ts";
import { mainPiece } from "./shape-size.ts";
import type { View } from "./view.ts";

// Of the sixteen square pixels of the smallest shape that stands for itself, so many must be left.
const LEAST_SEEN_PX = 10;

/**
 * Whether a shape shows less than that many pixels of its main piece in the view beside the dots, when a unit of the
 * plane is so many CSS pixels. A shape that no dot touches is never hidden.
 */
export function isHidden(id: string, view: View, pxPerUnit: number, dots: readonly Place[]): boolean {
  const box = common(mainPiece(id).box, view);
  const reach = MARKER_RADIUS_PX / pxPerUnit;
  const near = dots.filter(
    ({ x, y }) => x > box.left - reach && x < box.right + reach && y > box.top - reach && y < box.bottom + reach,
  );
  if (near.length === 0) return false;
  const isSeen = (at: Place) => shapeAt(at) === id && near.every((dot) => distance(dot, at) > reach);
  let seen = 0;
  for (const at of pixels(box, 1 / pxPerUnit)) {
    if (isSeen(at)) seen += 1;
    if (seen >= LEAST_SEEN_PX) return false;
  }
  return true;
}

/** What of a box the view shows. */
function common(box: Box, { x, y, width, height }: View): Box {
  return {
    left: Math.max(box.left, x),
    right: Math.min(box.right, x + width),
    top: Math.max(box.top, y),
    bottom: Math.min(box.bottom, y + height),
  };
}

/** The middles of a box's pixels, row by row. */
function* pixels({ left, right, top, bottom }: Box, step: number): Generator<Place> {
  for (let y = top + step / 2; y < bottom; y += step)
    for (let x = left + step / 2; x < right; x += step) yield { x, y };
}
