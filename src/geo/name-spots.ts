// Where a name might stand, in the middle of its shape or close beside it on any side, and what that costs.
import type { Box, Place } from "./geometry.ts";
import type { Marker } from "./markers.ts";

/** A name to place: whose it is, and how wide it is when set. */
export interface NameToPlace {
  readonly iso3: string;
  readonly widthPx: number;
  /** Left out where it finds no room on its own country: a name that only helps to see where one is. */
  readonly optional?: boolean;
}

/** A name's place in a view: a point on the plane, and how far and to which side of it the name stands. */
export interface NamePlace {
  readonly iso3: string;
  readonly x: number;
  readonly y: number;
  readonly dxPx: number;
  /** From the point to the middle of the line of text. */
  readonly dyPx: number;
  readonly anchor: "start" | "middle" | "end";
  /** Whether the name stands within its own shape. */
  readonly inside: boolean;
}

// Pixels of way that a name would rather go than cover a shape that is spoken of, or any other land, whole.
const OVER_SPOKEN_PX = 120;
const OVER_LAND_PX = 8;
const OUTSIDE_PX = 6;
const SLANT_PX = 6;

const HEIGHT_PX = 16;
const GAP_PX = 4;
const EDGE_PX = 2;
const STEP_PX = 4;
const DIRECTIONS = 16;
const REACH_PX = 400;

/** A name where it might stand, in CSS pixels of the view. */
export interface Spot {
  readonly iso3: string;
  /** The point of the shape that the name keeps to when the view grows. */
  readonly base: Place;
  readonly box: Box;
  readonly anchor: NamePlace["anchor"];
  readonly inside: boolean;
  /** What it costs to stand there, other names apart. */
  readonly cost: number;
}

/** What a name has to mind besides the other names, in CSS pixels of the view. */
export interface Around {
  readonly widthPx: number;
  readonly heightPx: number;
  /** The shape at a pixel, or none at sea. */
  readonly shapeAt: (place: Place) => string | undefined;
  /** Shapes that the map speaks of: covering these is worst. */
  readonly spoken: ReadonlySet<string>;
  readonly dots: readonly (Place & Pick<Marker, "iso3" | "radiusPx">)[];
}

/** Every spot that a name might take: in the middle of its shape, or beside it or its marker in one of the directions. */
export function spotsOf({ iso3, widthPx }: NameToPlace, middle: Place, around: Around): Spot[] {
  const marker = around.dots.find((dot) => dot.iso3 === iso3);
  const box = boxAbout(middle, widthPx);
  const fits = !marker && placesIn(box).every((place) => around.shapeAt(place) === iso3);
  const inside = { iso3, base: middle, box, anchor: "middle", inside: true } as const;
  const beside = Array.from({ length: DIRECTIONS }, (_, n) => (n * 2 * Math.PI) / DIRECTIONS).map((angle) => {
    const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
    const from = marker ?? middle;
    const way = marker ? marker.radiusPx + 1 : wayOut(iso3, middle, ux, uy, around);
    const base = { x: from.x + ux * way, y: from.y + uy * way };
    const [side, level] = [sideOf(ux), sideOf(uy)];
    const centre = {
      x: base.x + side * (widthPx / 2 + GAP_PX),
      y: base.y + level * (HEIGHT_PX / 2 + (side === 0 ? 1 : 0)),
    };
    const anchor = side === 0 ? "middle" : side > 0 ? "start" : "end";
    const own = { iso3, base, box: boxAbout(centre, widthPx), anchor, inside: false } as const;
    const slant = side !== 0 && level !== 0 ? SLANT_PX : 0;
    return { ...own, cost: costAlone(own, around) + OUTSIDE_PX + way / 4 + slant };
  });
  return [...(fits ? [{ ...inside, cost: costAlone(inside, around) }] : []), ...beside];
}

/** The spot of a name that only helps: its inner half on its own country and the sea; none where there is no room. */
export function helpingSpot({ iso3, widthPx }: NameToPlace, middle: Place, around: Around): Spot | undefined {
  const [box, inner] = [boxAbout(middle, widthPx), boxAbout(middle, widthPx / 2)];
  const spot = { iso3, base: middle, box, anchor: "middle", inside: true } as const;
  const fits = [inner.left, middle.x, inner.right].every((x) =>
    [iso3, undefined].includes(around.shapeAt({ x, y: middle.y })),
  );
  const cost = costAlone(spot, around);
  return fits && Number.isFinite(cost) ? { ...spot, cost } : undefined;
}

/** How far it is from the middle of a shape to its edge. */
function wayOut(iso3: string, { x, y }: Place, ux: number, uy: number, { shapeAt }: Around): number {
  const isOwn = (way: number) => shapeAt({ x: x + ux * way, y: y + uy * way }) === iso3;
  let way = 0;
  while (way < REACH_PX && (isOwn(way) || isOwn(way + 2))) way += 1;
  return way;
}

/** What a name covers where it stands; infinite over a dot, in this drawing or a wider one, and beyond the view. */
function costAlone({ iso3, box, base, inside }: Omit<Spot, "cost">, around: Around): number {
  const { left, top, right, bottom } = box;
  const { widthPx, heightPx, dots, spoken } = around;
  if (left < EDGE_PX || top < EDGE_PX || right > widthPx - EDGE_PX || bottom > heightPx - EDGE_PX) return Infinity;
  const reach = { left: Math.min(left, base.x), right: Math.max(right, base.x), top, bottom };
  if (dots.some((dot) => dot.iso3 !== iso3 && coversDot(reach, dot))) return Infinity;
  if (inside) return 0;
  const places = placesIn(box);
  const costs = places.map((place): number => {
    const shape = around.shapeAt(place);
    return shape === undefined ? 0 : spoken.has(shape) ? OVER_SPOKEN_PX : OVER_LAND_PX;
  });
  return costs.reduce((sum, cost) => sum + cost, 0) / places.length;
}

function coversDot({ left, right, top, bottom }: Box, { x, y, radiusPx }: Around["dots"][number]): boolean {
  return x > left - radiusPx && x < right + radiusPx && y > top + 2 - radiusPx && y < bottom - 2 + radiusPx;
}

/** Places all over a box, close enough together that no shape worth minding slips between. */
function placesIn({ left, right, top, bottom }: Box): Place[] {
  const steps = (from: number, to: number) => {
    const count = Math.max(1, Math.ceil((to - from) / STEP_PX));
    return Array.from({ length: count + 1 }, (_, step) => from + ((to - from) * step) / count);
  };
  const across = steps(left, right);
  return steps(top, bottom).flatMap((y) => across.map((x) => ({ x, y })));
}

/** Whether a direction counts as this way, that way or neither along one axis. */
function sideOf(share: number): -1 | 0 | 1 {
  if (Math.abs(share) < 0.35) return 0;
  return share > 0 ? 1 : -1;
}

function boxAbout({ x, y }: Place, widthPx: number): Box {
  return { left: x - widthPx / 2, right: x + widthPx / 2, top: y - HEIGHT_PX / 2, bottom: y + HEIGHT_PX / 2 };
}

/** Whether two names would touch. */
export function touch(a: Box, b: Box): boolean {
  return a.left < b.right + EDGE_PX && b.left < a.right + EDGE_PX && a.top < b.bottom && b.top < a.bottom;
}
