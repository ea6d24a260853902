// Knows when a shape is too small to be seen or pointed at, and the marker that then stands for it. Places nothing.
import { labelPoint } from "./label-point.ts";
import { mainPiece } from "./shape-size.ts";
import type { View } from "./view.ts";

/** Radius of a marker in CSS pixels: a little larger than the smallest shape that is left to stand for itself. */
export const MARKER_RADIUS_PX = 4;

/** Free space between two markers in CSS pixels. */
export const MARKER_GAP_PX = 1;

// A shape stands for itself when its largest piece is at least so wide and so high and covers so much, in CSS pixels:
// a blot of four by four. Below, tone and pattern can no longer be told apart; much above, half of Europe would be dots.
const LEAST_SIDE_PX = 4;
const LEAST_AREA_PX = 16;

/** A dot that stands for a small place, in units of the plane; its radius is in CSS pixels and never scales. */
export interface Marker {
  readonly iso3: string;
  /** Where the dot stands. */
  readonly x: number;
  readonly y: number;
  /** Where the place is. */
  readonly anchorX: number;
  readonly anchorY: number;
  readonly radiusPx: number;
  /** Whether the dot stands so far from its place that a line must lead there. */
  readonly moved: boolean;
}

/** Whether a shape is large enough to stand for itself when a unit of the plane is so many CSS pixels. */
export function standsForItself(id: string, pxPerUnit: number): boolean {
  const { box, area } = mainPiece(id);
  const side = Math.min(box.right - box.left, box.bottom - box.top) * pxPerUnit;
  return side >= LEAST_SIDE_PX && area * pxPerUnit * pxPerUnit >= LEAST_AREA_PX;
}

/** The ids whose place lies in the view and whose shape is too small there, in the order given. */
export function needingMarker(view: View, pxPerUnit: number, ids: readonly string[]): string[] {
  return ids.filter((id) => {
    const { x, y } = labelPoint(id);
    const inView = x >= view.x && x <= view.x + view.width && y >= view.y && y <= view.y + view.height;
    return inView && !standsForItself(id, pxPerUnit);
  });
}
