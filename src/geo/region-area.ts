// The areas of sea and land that findings name, as level lines, and dots in what has an open status: no pattern is needed.
import type { Position } from "geojson";
import { insideRing } from "./geometry.ts";
import { viewPaths } from "./map-paths.ts";
import { linesPath } from "./path-commands.ts";
import { frame } from "./plane.ts";
import type { View } from "./view.ts";

// Corners in degrees of what lies around a sea: coasts are cut by the land that is drawn over it, so nothing but the
// coasts says where it ends.
const SEAS = {
  atlantic: "-60 62, -2 62, -2 44, -5.5 40, -5.6 34, -5 20, -5 12, 2 6.5, 2 -20, -60 -20",
  mediterranean:
    "-5.7 36.3, -4 40, 1 44.5, 6 45.5, 12 47, 15 46, 20 44, 22 42, 24 41.6, 26.4 41, 27.2 39.5, 29.5 38, 36.8 37.7, " +
    "37.5 34, 35.6 30.8, 33 30.4, 25 29, 18 29, 10 32, -2 33, -5.6 35.2",
} as const;

// Isthmus and land bridge between Mexico and Colombia, neither of them included.
const LANDS = { "central-america": ["BLZ", "GTM", "SLV", "HND", "NIC", "CRI", "PAN"] } as const;

/** Names of the areas. */
export type AreaName = keyof typeof SEAS | keyof typeof LANDS;
export const areaNames = [...Object.keys(SEAS), ...Object.keys(LANDS)] as readonly AreaName[];

// Units of a grid from line to line, and from dot to dot.
const LINE_STEP = 8;
const SPECK_STEP = 5;

/** Whether an area is a sea, which lies under the land. */
export function isSea(name: AreaName): name is keyof typeof SEAS {
  return name in SEAS;
}

/** An area of a view drawn so wide, as level lines. */
export function areaLines(name: AreaName, view: View, width: number): string {
  const scale = width / view.width;
  const rings = isSea(name)
    ? [seaCorners(name).map(([x = 0, y = 0]) => [(x - view.x) * scale, (y - view.y) * scale])]
    : LANDS[name].flatMap((iso3) => ringsIn(viewPaths(view, width).shapes.get(iso3) ?? ""));
  const lines: Position[][] = [];
  for (let y = LINE_STEP / 2; y < view.height * scale; y += LINE_STEP) {
    const ends = rings.flatMap((ring) => crossings(ring, y + 0.1)).sort((a, b) => a - b);
    for (let i = 1; i < ends.length; i += 2) {
      const [from, to] = [Math.max(0, Math.round(ends[i - 1] ?? 0)), Math.min(width, Math.round(ends[i] ?? 0))];
      if (to > from) lines.push([from, to].map((x) => [x, y]));
    }
  }
  return linesPath(lines);
}

/** The sea's corners on the plane. */
export function seaCorners(name: keyof typeof SEAS): Position[] {
  return SEAS[name].split(", ").map((pair) => frame().place(pair.split(" ").map(Number)));
}

/** Codes of the countries that a named part of the land is made of. */
export function landCountries(name: keyof typeof LANDS): readonly string[] {
  return LANDS[name];
}

/** Dots in rows all over shapes, given as paths: lines that end where they begin. */
export function speckles(paths: readonly string[]): string {
  return linesPath(paths.flatMap((path) => specksIn(ringsIn(path)).map((place) => [place, place])));
}

function specksIn(rings: readonly Position[][]): Position[] {
  const [xs, ys] = [0, 1].map((axis) => rings.flat().map((corner) => corner[axis] ?? 0));
  const steps = (all: readonly number[] = []) => {
    const first = Math.ceil(Math.min(...all) / SPECK_STEP);
    const count = Math.floor(Math.max(...all) / SPECK_STEP) - first + 1;
    return Array.from({ length: Math.max(0, count) }, (_, n) => (first + n) * SPECK_STEP);
  };
  const places = steps(ys).flatMap((y) => steps(xs).map((x) => [x, y]));
  return places.filter((place) => rings.filter((ring) => insideRing(place, ring)).length % 2 === 1);
}

/** The closed rings of one of our paths of relative commands. */
function ringsIn(path: string): Position[][] {
  let [x, y] = [0, 0];
  return path.split("z").flatMap((written) => {
    const steps = written.match(/-?\d+/g)?.map(Number) ?? [];
    const ring = steps.flatMap((dx, index) => (index % 2 === 0 ? [[(x += dx), (y += steps[index + 1] ?? 0)]] : []));
    const [first] = ring;
    if (first) [x = 0, y = 0] = first;
    return first ? [[...ring, first]] : [];
  });
}

function crossings(ring: readonly Position[], y: number): number[] {
  return ring.flatMap(([bx = 0, by = 0], index) => {
    const [ax = 0, ay = 0] = ring[(index || ring.length) - 1] ?? [];
    return ay > y === by > y ? [] : [ax + ((bx - ax) * (y - ay)) / (by - ay)];
  });
}
