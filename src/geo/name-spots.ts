// Knows where a name might stand: in the middle of its shape, or close beside it on any side. Chooses none.
import type { Box } from "./box.ts";
import type { Place } from "./label-point.ts";
import { type NameSpot, type NameSurroundings, placesIn } from "./name-cost.ts";

/** A name to place: whose it is, how wide it is when set, and the marker that stands for its country, if one does. */
export interface NameToPlace {
  readonly iso3: string;
  readonly widthPx: number;
  /** On the plane, in its units. */
  readonly marker?: Place;
}

const HEIGHT_PX = 16;
const GAP_PX = 4;
const DIRECTIONS = 16;
const MARKER_PX = 5;
const REACH_PX = 400;

/** Every spot that a name might take: in the middle of its shape, or beside it in one of the directions. */
export function spotsOf({ iso3, widthPx, marker }: NameToPlace, middle: Place, around: NameSurroundings): NameSpot[] {
  const spot = { iso3, anchor: "middle", base: middle, box: boxAbout(middle, widthPx), way: 0, slant: false } as const;
  const fits = !marker && placesIn(spot.box).every((place) => around.shapeAt(place) === iso3);
  const ways = Array.from({ length: DIRECTIONS }, (_, n) => (n * 2 * Math.PI) / DIRECTIONS);
  const beside = ways.map((angle) =>
    spotBeside({ iso3, widthPx, angle, from: middle, marked: marker !== undefined }, around),
  );
  return [...(fits ? [{ ...spot, inside: true }] : []), ...beside];
}

interface Way {
  readonly iso3: string;
  readonly widthPx: number;
  readonly angle: number;
  readonly from: Place;
  readonly marked: boolean;
}

function spotBeside({ iso3, widthPx, angle, from, marked }: Way, { shapeAt }: NameSurroundings): NameSpot {
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
  const at = (way: number): Place => ({ x: from.x + ux * way, y: from.y + uy * way });
  let way = marked ? MARKER_PX : 0;
  if (!marked) while (way < REACH_PX && (shapeAt(at(way)) === iso3 || shapeAt(at(way + 2)) === iso3)) way += 1;
  const base = at(way);
  const side = sideOf(ux);
  const middle = {
    x: base.x + side * (widthPx / 2 + GAP_PX),
    y: base.y + sideOf(uy) * (HEIGHT_PX / 2 + (side === 0 ? 1 : 0)),
  };
  const anchor = side === 0 ? "middle" : side > 0 ? "start" : "end";
  return {
    iso3,
    base,
    box: boxAbout(middle, widthPx),
    anchor,
    inside: false,
    way,
    slant: side !== 0 && sideOf(uy) !== 0,
  };
}

/** Whether a direction counts as this way, that way or neither along one axis. */
function sideOf(share: number): -1 | 0 | 1 {
  if (Math.abs(share) < 0.35) return 0;
  return share > 0 ? 1 : -1;
}

function boxAbout({ x, y }: Place, widthPx: number): Box {
  return { left: x - widthPx / 2, right: x + widthPx / 2, top: y - HEIGHT_PX / 2, bottom: y + HEIGHT_PX / 2 };
}
