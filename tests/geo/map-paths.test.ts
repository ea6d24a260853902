// Proves what the maps that ship draw, and how light they are.
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { boundaries, statusShapes } from "../../src/geo/boundaries.ts";
import { insidePolygon } from "../../src/geo/geometry.ts";
import { frame, PLANE_WIDTH } from "../../src/geo/plane.ts";
import { mainPiece } from "../../src/geo/shapes.ts";
import { viewPaths, worldPaths } from "../../src/geo/map-paths.ts";
import { markersFor } from "../../src/geo/markers.ts";
import { forEach } from "../for-each.ts";
import { drawnRings } from "./drawn-rings.ts";
import { view } from "../../src/geo/view.ts";
import { listed } from "./listed.ts";
import { places } from "./places.ts";

const brotliBytes = (text: string) => brotliCompressSync(text).length;
const grids = [
  { grid: 1600, mostBytes: 16_500 },
  { grid: 960, mostBytes: 10_000 },
] as const;

/** Whose a place in degrees is on the finished paths. */
function drawnOwner(grid: 1600 | 960, degrees: readonly number[]): string[] {
  const at = frame()
    .place([...degrees])
    .map((unit) => (unit * grid) / PLANE_WIDTH);
  return [...worldPaths(grid).shapes].filter(([, path]) => insidePolygon(at, drawnRings(path))).map(([id]) => id);
}

// Places nearer to a border than rounding can tell are no test of the rounded shapes.
const tellable = (id: string, grid: number) => mainPiece(id).area * (grid / PLANE_WIDTH) ** 2 > 60;

// Contested areas that are wide enough for a place in them to be told apart after rounding.
const LARGE_AREAS = [
  "crimea",
  "western-sahara",
  "somaliland",
  "kosovo",
  "jammu-and-kashmir",
  "gilgit-baltistan",
  "aksai-chin",
  "arunachal-pradesh",
  "taiwan",
  "eastern-ukraine",
  "essequibo",
];

describe.each(grids)("worldPaths($grid)", ({ grid, mostBytes }) => {
  const world = worldPaths(grid);

  it(`keeps all shapes together within ${mostBytes} bytes of brotli`, () => {
    expect(brotliBytes([...world.shapes.values()].join("\n"))).toBeLessThanOrEqual(mostBytes);
  });

  it("writes nothing but relative commands and whole numbers", () => {
    const all = [...world.shapes.values(), world.borders, world.contested, world.coast];
    expect(all.filter((path) => !/^[mlhvz\d -]+$/.test(path))).toEqual([]);
  });

  it("draws every participant, as a shape or a marker", () => {
    const marked = new Set(markersFor(view("world"), grid, listed).map(({ iso3 }) => iso3));
    expect(listed.filter((iso3) => !world.shapes.has(iso3) && !marked.has(iso3))).toEqual([]);
  });

  it("draws the shapes with an open status", () => {
    expect([...statusShapes].filter((id) => id !== "siachen" && !world.shapes.has(id))).toEqual([]);
  });

  it("keeps the Canary Islands with Spain and Guiana with France", () => {
    expect(drawnOwner(grid, [-16.6, 28.25])).toEqual(["ESP"]);
    expect(drawnOwner(grid, [-53, 4])).toEqual(["FRA"]);
  });

  it("leaves Antarctica out", () => expect(world.shapes.has("ATA")).toBe(false));

  it("stays inside its frame", () => {
    const corners = [...world.shapes.values()].flatMap((path) => drawnRings(path).flat());
    const outside = corners.filter(([x = -1, y = -1]) => x < 0 || y < 0 || x > world.width || y > world.height);
    expect(outside).toEqual([]);
  });

  const large = [...places].filter(([iso3]) => tellable(iso3, grid));
  it("still has each country where it is", () =>
    forEach(
      large,
      ([iso3]) => iso3,
      ([iso3, place]) => expect(drawnOwner(grid, place)).toEqual([iso3]),
    ));

  const contested = boundaries
    .filter(({ id }) => LARGE_AREAS.includes(id))
    .flatMap(({ id, drawnAs, places: own }) => own.slice(0, 1).map((place) => ({ id, drawnAs, place })));
  it("still draws each contested area as it is stated to be drawn", () =>
    forEach(
      contested,
      ({ id }) => id,
      ({ place, drawnAs }) => expect(drawnOwner(grid, place)).toEqual([drawnAs]),
    ));
});

const corners = (path: string | undefined) => drawnRings(path ?? "").flat().length;

describe(viewPaths, () => {
  const inset = viewPaths("caribbean", 480);

  it("draws finer coasts than the world's grid has room for", () => {
    expect(corners(inset.shapes.get("DOM"))).toBeGreaterThan(1.5 * corners(worldPaths(1600).shapes.get("DOM")));
  });

  it("draws the shapes in the picture and no others", () => {
    expect([...inset.shapes.keys()]).toEqual(expect.arrayContaining(["BHS", "BRB", "CUW", "DOM", "TCA", "TTO"]));
    expect(inset.shapes.has("FRA") && !inset.shapes.has("DEU")).toBe(true);
  });

  it("cuts shapes off a little beyond the edge", () => {
    const all = [...inset.shapes.values()].flatMap((path) => drawnRings(path).flat());
    const outside = all.filter(([x = 0, y = 0]) => x < -8 || y < -8 || x > inset.width + 8 || y > inset.height + 8);
    expect(outside).toEqual([]);
  });
});
