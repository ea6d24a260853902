// Proves that shaded areas are soft closed shapes over the sea or land that they are named for.
import { describe, expect, it } from "vitest";
import { insideRing } from "../../src/geography/inside.ts";
import { frame } from "../../src/geography/plane.ts";
import { regionArea, regionNames } from "../../src/geography/region-area.ts";

/** The outline of a shaded area, taken as the corners that its curves run between. */
const outline = (path: string) =>
  [...path.matchAll(/(?:M| )(\d+) (\d+)(?=[QZ])/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe(regionArea, () => {
  it.each(regionNames)("draws %s as one closed shape of whole units", (name) => {
    expect(regionArea(name)).toMatch(/^M\d+ \d+(Q\d+ \d+ \d+ \d+)+Z$/);
  });

  it.each([
    ["off Senegal", "atlantic", -19, 15, true],
    ["off the Canaries", "atlantic", -16, 29, true],
    ["the middle of the Sahara", "atlantic", 0, 23, false],
    ["between Algeria and Spain", "mediterranean", 1, 37.5, true],
    ["south of Crete", "mediterranean", 24, 34, true],
    ["the Bay of Biscay", "mediterranean", -5, 45, false],
    ["Nicaragua", "central-america", -85, 13, true],
    ["Texas", "central-america", -98, 31, false],
  ] as const)("%s: %s", (_, name, longitude, latitude, within) => {
    expect(insideRing(frame().place([longitude, latitude]), closed(outline(regionArea(name))))).toBe(within);
  });
});

function closed(ring: number[][]): number[][] {
  return ring[0] ? [...ring, ring[0]] : ring;
}
