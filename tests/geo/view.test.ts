// Proves that every view shows what it is named for.
import { describe, expect, it } from "vitest";
import { labelPoint } from "../../src/geo/label-point.ts";
import { frame, PLANE_WIDTH } from "../../src/geo/plane.ts";
import { view, viewBox, viewNames, type View, type ViewName } from "../../src/geo/view.ts";
import { listed, listedIn } from "./listed.ts";

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
    ["central-america", ["MEX", "GTM", "HND", "NIC", "CRI", "PAN", "COL", "VEN"]],
    ["south-america", ["PER", "CHL", "BRA", "VEN", "ARG"]],
    ["south-east-asia", ["MMR", "THA", "VNM", "PHL", "IDN"]],
    ["central-asia", ["KAZ", "MNG", "PAK"]],
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
