// Proves that tinted areas are the seas and lands that they are named for.
import { describe, expect, it } from "vitest";
import { insideRing } from "../../src/geo/inside.ts";
import { frame } from "../../src/geo/plane.ts";
import { landCountries, landNames, seaArea, seaNames } from "../../src/geo/region-area.ts";
import { viewPaths } from "../../src/geo/view-paths.ts";

const corners = (path: string) => [...path.matchAll(/(-?\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const inside = (name: (typeof seaNames)[number], longitude: number, latitude: number) => {
  const ring = corners(seaArea(name));
  return insideRing(frame().place([longitude, latitude]), [...ring, ring[0] ?? []]);
};

describe(seaArea, () => {
  it.each(seaNames)("draws %s as one closed shape of whole units", (name) => {
    expect(seaArea(name)).toMatch(/^M-?\d+ -?\d+(L-?\d+ -?\d+)+Z$/);
  });

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
  it.each(landNames)("names for %s countries that the map has a shape for", (name) => {
    const { shapes } = viewPaths("central-america", 640);
    expect(landCountries(name).filter((iso3) => !shapes.has(iso3))).toEqual([]);
  });
});
