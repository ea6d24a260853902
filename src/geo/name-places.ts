// Knows where the names of a map go: within their shapes where they fit, else beside them, never over one another.
import { labelPoint, type Place } from "./label-point.ts";
import { shapeAt } from "./land-raster.ts";
import { nameCost, type NameSpot, type NameSurroundings } from "./name-cost.ts";
import { type NameToPlace, spotsOf } from "./name-spots.ts";
import type { View } from "./view.ts";

/** A name's place in a view: a point on the plane, and how far and to which side of it the name stands. */
export interface NamePlace {
  readonly iso3: string;
  readonly x: number;
  readonly y: number;
  readonly dxPx: number;
  /** From the point to the middle of the line of text. */
  readonly dyPx: number;
  readonly anchor: NameSpot["anchor"];
  readonly inside: boolean;
}

// How often all names may think again.
const ROUNDS = 6;

/**
 * The places of names in a view that is drawn `widthPx` wide; they hold in any wider drawing too.
 * @throws Error when the view is too small for them.
 */
export function namePlaces(
  view: View,
  widthPx: number,
  names: readonly NameToPlace[],
  dots: readonly Place[] = [],
): NamePlace[] {
  const scale = widthPx / view.width;
  const toPx = ({ x, y }: Place): Place => ({ x: (x - view.x) * scale, y: (y - view.y) * scale });
  const toUnits = ({ x, y }: Place): Place => ({ x: view.x + x / scale, y: view.y + y / scale });
  const around: NameSurroundings = {
    widthPx,
    heightPx: view.height * scale,
    shapeAt: (place) => shapeAt(toUnits(place)),
    spoken: new Set(names.map(({ iso3 }) => iso3)),
    dots: dots.map(toPx),
  };
  const choices = names.map((name) => spotsOf(name, toPx(name.marker ?? labelPoint(name.iso3)), around));
  return settled(choices, around).map((spot) => ({ ...placeOf(spot), ...toUnits(spot.base) }));
}

function placeOf({ iso3, base, box, anchor, inside }: NameSpot): Omit<NamePlace, "x" | "y"> {
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
  return { iso3, dxPx: round(x - base.x), dyPx: round((box.top + box.bottom) / 2 - base.y), anchor, inside };
}

/** Lets each name take its cheapest spot in turn, until none finds a better one; tried from both ends of the list. */
function settled(choices: readonly (readonly NameSpot[])[], around: NameSurroundings): readonly NameSpot[] {
  const tries = [choices, choices.toReversed()].map((order) => {
    let taken: readonly NameSpot[] = [];
    for (let round = 0; round < ROUNDS; round++)
      taken = order.reduce((now, spots) => retaken(now, spots, around), taken);
    return taken;
  });
  const cost = (taken: readonly NameSpot[]) =>
    taken.reduce((sum, spot) => sum + nameCost(spot, without(taken, spot), around), 0);
  const best = tries.reduce((one, other) => (cost(other) < cost(one) ? other : one));
  if (!Number.isFinite(cost(best))) throw new Error("the view is too small for its names");
  return choices.flatMap(([first]) => best.filter(({ iso3 }) => iso3 === first?.iso3));
}

function retaken(
  taken: readonly NameSpot[],
  spots: readonly NameSpot[],
  around: NameSurroundings,
): readonly NameSpot[] {
  const [first] = spots;
  if (!first) return taken;
  const others = without(taken, first);
  const costs = spots.map((spot) => nameCost(spot, others, around));
  return [...others, spots[costs.indexOf(Math.min(...costs))] ?? first];
}

function without(taken: readonly NameSpot[], { iso3 }: NameSpot): readonly NameSpot[] {
  return taken.filter((spot) => spot.iso3 !== iso3);
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
