// Proves that the parts of the world that pages show hold what they are named after.
import { describe, expect, it } from "vitest";
import { labelPoint } from "../../src/geo/land.ts";
import { frame, PLANE_WIDTH } from "../../src/geo/plane.ts";
import { locator, view, type View, viewBox, type ViewName, viewNames } from "../../src/geo/view.ts";
import { listed, listedIn } from "./listed.ts";
import { mainPiece } from "../../src/geo/shapes.ts";
import { viewPaths } from "../../src/geo/map-paths.ts";
import { forEach } from "../for-each.ts";

const holds = ({ x, y, width, height }: View, iso3: string) => {
  const place = labelPoint(iso3);
  return place.x > x && place.x < x + width && place.y > y && place.y < y + height;
};

describe(view, () => {
  it.each<[ViewName, readonly string[]]>([
    ["world", listed],
    ["africa", listedIn("africa")],
    ["americas", listedIn("americas")],
    ["asia", listedIn("asia")],
    ["europe", listedIn("europe")],
    ["caribbean", ["BHS", "BRB", "CUW", "DOM", "TCA", "TTO"]],
    ["west-africa", ["SEN", "GNB", "MLI", "CIV", "GHA", "NGA", "BEN", "TGO", "BFA", "CPV"]],
    ["atlantic-mediterranean", ["SEN", "GNB", "MAR", "DZA", "ESP", "ITA", "LBY", "TUN"]],
    ["latin-america", ["MEX", "GTM", "HND", "NIC", "CRI", "PAN", "COL", "VEN", "PER", "CHL", "BRA", "ARG"]],
    ["southern-asia", ["IND", "MMR", "THA", "BGD", "LKA"]],
  ])("%s holds the middle of each of its places", (name, ids) => {
    expect(ids.filter((iso3) => !holds(view(name), iso3))).toEqual([]);
  });

  it.each(viewNames)("%s is a rectangle of whole units", (name) => {
    const { x, y, width, height } = view(name);
    expect([x, y, width, height].every(Number.isInteger)).toBe(true);
  });

  it("shows the whole plane as the world", () => {
    expect(view("world")).toEqual({ name: "world", x: 0, y: 0, width: PLANE_WIDTH, height: frame().height });
  });
});

describe(viewBox, () => {
  it("is on the plane's own grid unless told", () => {
    expect(viewBox({ x: 100, y: 50, width: 400, height: 200 })).toBe("100 50 400 200");
  });

  it("follows a narrower grid", () => {
    expect(viewBox({ x: 100, y: 50, width: 400, height: 200 }, 960)).toBe("60 30 240 120");
  });
});

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
