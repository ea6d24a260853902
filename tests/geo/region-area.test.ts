// Proves that tinted areas are the seas and lands that they are named for.
import { describe, expect, it } from "vitest";
import { insideRing } from "../../src/geo/geometry.ts";
import { frame } from "../../src/geo/plane.ts";
import { viewPaths } from "../../src/geo/map-paths.ts";
import { areaLines, areaNames, isSea, landCountries, seaCorners, speckles } from "../../src/geo/region-area.ts";
import { view } from "../../src/geo/view.ts";
import { drawnRings } from "./drawn-rings.ts";

const inside = (name: Parameters<typeof seaCorners>[0], longitude: number, latitude: number) => {
  const ring = seaCorners(name);
  return insideRing(frame().place([longitude, latitude]), [...ring, ring[0] ?? []]);
};

describe(areaLines, () => {
  it.each(areaNames)("draws %s as level lines within the view", (name) => {
    const lines = areaLines(name, view("latin-america"), 640);
    const steps = lines.match(/-?\d+/g)?.map(Number) ?? [];
    expect(lines).toMatch(/^(m[\d -]+)*$/);
    expect(steps.length % 4).toBe(0);
    expect(steps.filter((_, index) => index % 4 === 3 && steps[index] !== 0)).toEqual([]);
  });
});

describe(speckles, () => {
  it("puts dots into a shape and into no hole or bay of it", () => {
    const path = "m0 0 40 0 0 40-40 0zm10 10 20 0 0 20-20 0z";
    const rings = drawnRings(path);
    let [x, y] = [0, 0];
    const steps = speckles([path]).match(/-?\d+/g)?.map(Number) ?? [];
    const dots = steps.flatMap((dx, n) => (n % 4 === 0 ? [[(x += dx), (y += steps[n + 1] ?? 0)]] : []));
    expect(dots.length).toBeGreaterThan(20);
    expect(dots.filter((dot) => rings.filter((ring) => insideRing(dot, ring)).length !== 1)).toEqual([]);
  });
});

describe(seaCorners, () => {
  it.each([
    ["off Senegal", "atlantic", -19, 15, true],
    ["off the Canaries", "atlantic", -16, 29, true],
    ["in the Bay of Biscay", "atlantic", -5, 45, true],
    ["in the Gulf of Guinea", "atlantic", -3, 3, true],
    ["in the middle of the Sahara", "atlantic", 0, 23, false],
    ["between Algeria and Spain", "mediterranean", 1, 37.5, true],
    ["south of Crete", "mediterranean", 24, 34, true],
    ["in the north of the Adriatic", "mediterranean", 13, 45.2, true],
    ["in the north of the Aegean", "mediterranean", 25, 40.3, true],
    ["off Tunisia's east", "mediterranean", 10.7, 34, true],
    ["in the bay of İskenderun", "mediterranean", 35.9, 36.7, true],
    ["in the Bay of Biscay", "mediterranean", -5, 45, false],
    ["in the Black Sea", "mediterranean", 30, 43, false],
    ["in the Gulf of Suez", "mediterranean", 32.6, 29.7, false],
    ["in the Sea of Marmara", "mediterranean", 28.2, 40.7, false],
  ] as const)("%s, %s: %s, %s is in it: %s", (_, name, longitude, latitude, within) => {
    expect(inside(name, longitude, latitude)).toBe(within);
  });
});

describe(landCountries, () => {
  it.each(areaNames.filter((name) => !isSea(name)))("names for %s countries that the map has a shape for", (name) => {
    const { shapes } = viewPaths("latin-america", 640);
    expect(isSea(name) ? ["a sea"] : landCountries(name).filter((iso3) => !shapes.has(iso3))).toEqual([]);
  });
});
