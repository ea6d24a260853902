// Knows the soft areas of sea and land that the story shades: regions, not routes. Knows neither figures nor words.
import type { Place } from "./label-point.ts";
import { oncePer } from "./once.ts";
import { frame } from "./plane.ts";

// Corners in degrees that a soft outline is drawn about, wide on purpose: nothing in them says who goes where.
const OUTLINES = {
  atlantic: "-13 32, -10 28, -14 23, -15 17, -14.5 11, -20 9.5, -25 14, -24 22, -22 29, -18 33",
  mediterranean:
    "-6 37, -3 34, 4 35.5, 10 36, 12 31.5, 19 29.5, 27 30.5, 35 30.5, 37 34, 34 37.5, 26 38, 20 41, 10 45, 2 43.5, -2 39",
  "central-america": "-98 19.5, -90 22, -84 17.5, -80 11.5, -74 9.5, -74 5.5, -79 5, -85 7, -92 11.5, -100 14.5",
} as const;

/** Names of the shaded areas. */
export type RegionName = keyof typeof OUTLINES;

/** Every shaded area's name. */
export const regionNames = Object.keys(OUTLINES) as readonly RegionName[];

/** A shaded area on the plane as the path of one soft closed shape, in whole units. */
export const regionArea = oncePer((name: RegionName): string => {
  const corners = OUTLINES[name].split(", ").map((pair) => placeOf(pair.split(" ").map(Number)));
  const middles = corners.map((corner, index) => middle(corner, corners[(index + 1) % corners.length] ?? corner));
  const arches = middles.map((to, index) => `Q${written(corners[index] ?? to)} ${written(to)}`);
  return `M${written(middles.at(-1) ?? { x: 0, y: 0 })}${arches.join("")}Z`;
});

function placeOf(degrees: readonly number[]): Place {
  const [x, y] = frame().place([...degrees]);
  return { x, y };
}

function middle(a: Place, b: Place): Place {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function written({ x, y }: Place): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
