// Where the names of a map go: within their shapes where they fit, else beside them, over no dot and no other name.
import { labelPoint, shapeAt } from "./land.ts";
import { type Marker, markersFor } from "./markers.ts";
import { type Around, helpingSpot, type NamePlace, type NameToPlace, type Spot, spotsOf, touch } from "./name-spots.ts";
import { pixelsOf, type View } from "./view.ts";

/** Markers and names of a view, placed together. */
export interface Placed {
  readonly markers: readonly Marker[];
  readonly names: readonly NamePlace[];
}

// How often all names may think again.
const ROUNDS = 6;

/**
 * The markers for those of `marked` that are too small in a view `widthPx` wide, and the places of names; a name beside
 * a marker keeps to it. Names hold in any wider drawing too.
 * @throws Error when the view is too small for its names.
 */
export function placed(
  view: View,
  widthPx: number,
  marked: readonly string[],
  names: readonly NameToPlace[] = [],
): Placed {
  const markers = markersFor(view, widthPx, marked);
  if (names.length === 0) return { markers, names: [] };
  const { toPx, toUnits, heightPx } = pixelsOf(view, widthPx);
  const around: Around = {
    widthPx,
    heightPx,
    shapeAt: (place) => shapeAt(toUnits(place)),
    spoken: new Set(names.map(({ iso3 }) => iso3)),
    dots: markers.map((marker) => ({ ...marker, ...toPx(marker) })),
  };
  const middle = ({ iso3 }: NameToPlace) => toPx(labelPoint(iso3));
  const [helping = [], needed = []] = [true, false].map((is) =>
    names.filter((name) => (name.optional ?? false) === is),
  );
  const spots = [...settled(needed.map((name) => spotsOf(name, middle(name), around)))];
  for (const name of helping) {
    const spot = helpingSpot(name, middle(name), around);
    if (spot && !spots.some((other) => touch(spot.box, other.box))) spots.push(spot);
  }
  return { markers, names: spots.map((spot) => ({ ...placeOf(spot), ...toUnits(spot.base) })) };
}

const tenths = (px: number) => Math.round(px * 10) / 10;

function placeOf({ iso3, base, box, anchor, inside }: Spot): Omit<NamePlace, "x" | "y"> {
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
  return { iso3, dxPx: tenths(x - base.x), dyPx: tenths((box.top + box.bottom) / 2 - base.y), anchor, inside };
}

/** Lets each name take its cheapest spot in turn, until none finds a better one; tried from both ends of the list. */
function settled(choices: readonly (readonly Spot[])[]): readonly Spot[] {
  const tries = [choices, choices.toReversed()].map((order) => {
    let taken: readonly Spot[] = [];
    for (let round = 0; round < ROUNDS; round++) taken = order.reduce(retaken, taken);
    return taken;
  });
  const cost = (taken: readonly Spot[]) => taken.reduce((sum, spot) => sum + costAmong(spot, taken), 0);
  const best = tries.reduce((one, other) => (cost(other) < cost(one) ? other : one));
  if (!Number.isFinite(cost(best))) throw new Error("the view is too small for its names");
  return choices.flatMap(([first]) => best.filter(({ iso3 }) => iso3 === first?.iso3));
}

function retaken(taken: readonly Spot[], spots: readonly Spot[]): readonly Spot[] {
  const [first] = spots;
  if (!first) return taken;
  const others = taken.filter(({ iso3 }) => iso3 !== first.iso3);
  const costs = spots.map((spot) => costAmong(spot, others));
  return [...others, spots[costs.indexOf(Math.min(...costs))] ?? first];
}

/** Pixels' worth of trouble with a name among others; infinite where it touches one. */
function costAmong(spot: Spot, others: readonly Spot[]): number {
  return others.some((other) => other.iso3 !== spot.iso3 && touch(spot.box, other.box)) ? Infinity : spot.cost;
}
