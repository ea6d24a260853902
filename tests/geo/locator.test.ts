// Proves that every participant can be shown among its neighbours.
import { describe, expect, it } from "vitest";
import { locator } from "../../src/geo/locator.ts";
import { frame, PLANE_WIDTH } from "../../src/geo/plane.ts";
import { mainPiece } from "../../src/geo/shape-size.ts";
import { viewPaths } from "../../src/geo/view-paths.ts";
import { forEach } from "../for-each.ts";
import { listed } from "./listed.ts";

describe(locator, () => {
  it("holds the main piece of each participant, within the plane and with room about it", () =>
    forEach(listed, String, (iso3) => {
      const { x, y, width, height } = locator(iso3);
      const { left, right, top, bottom } = mainPiece(iso3).box;
      expect(left > x && right < x + width && top > y && bottom < y + height).toBe(true);
      expect(x >= 0 && y >= 0 && x + width <= PLANE_WIDTH && y + height <= frame().height).toBe(true);
    }));

  it("gives an island state neighbours", () => {
    expect([...viewPaths(locator("BRB"), 480).shapes.keys()]).toEqual(
      expect.arrayContaining(["BRB", "TTO", "LCA", "VEN"]),
    );
  });

  it("is not widened by overseas parts", () => {
    expect(locator("FRA").width).toBeLessThan(250);
  });
});
