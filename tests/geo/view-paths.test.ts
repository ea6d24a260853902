// Proves that a view on a grid of its own shows more than the world's grid, and little beyond its edges.
import { describe, expect, it } from "vitest";
import { viewPaths } from "../../src/geo/view-paths.ts";
import { worldPaths } from "../../src/geo/world-paths.ts";
import { drawnRings } from "./drawn-rings.ts";

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
