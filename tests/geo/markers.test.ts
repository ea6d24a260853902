// Proves that every participant can be seen and pointed at in every view and width that ships.
import { describe, expect, it } from "vitest";
import { boxOf, insidePolygon, insideRing, ringArea } from "../../src/geo/geometry.ts";
import { planeShapes } from "../../src/geo/shapes.ts";
import { view, type ViewName } from "../../src/geo/view.ts";
import { viewPaths, worldPaths } from "../../src/geo/map-paths.ts";
import { GAP_PX } from "../../src/geo/marker-places.ts";
import { type Marker, markersFor, standsForItself } from "../../src/geo/markers.ts";
import { drawnRings } from "./drawn-rings.ts";
import { listed, listedIn } from "./listed.ts";

const caribbean = ["BHS", "BRB", "CUW", "DOM", "TCA", "TTO"];
const pictures: readonly { name: ViewName; widthPx: number; ids: readonly string[] }[] = [
  ...[560, 640, 960, 1200].map((widthPx) => ({ name: "world" as const, widthPx, ids: listed })),
  ...(["africa", "americas", "asia", "europe"] as const).flatMap((name) =>
    [140, 280, 320, 640].map((widthPx) => ({ name, widthPx, ids: listedIn(name) })),
  ),
  ...[100, 160, 320].map((widthPx) => ({ name: "caribbean" as const, widthPx, ids: caribbean })),
];

/** Sides and area of the largest ring that is drawn for a place, in CSS pixels. */
function drawnSize(paths: { shapes: ReadonlyMap<string, string>; width: number }, iso3: string, widthPx: number) {
  const scale = widthPx / paths.width;
  const rings = drawnRings(paths.shapes.get(iso3) ?? "");
  const [largest = []] = rings.sort((a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)));
  const { left, right, top, bottom } = boxOf(largest);
  const side = Math.min(right - left, bottom - top) * scale;
  return { side, area: Math.abs(ringArea(largest)) * scale * scale };
}

/** Whole pixels of a place's largest ring that no dot covers. */
function pixelsSeen(
  paths: { shapes: ReadonlyMap<string, string>; width: number },
  iso3: string,
  widthPx: number,
  dots: readonly { x: number; y: number; radiusPx: number }[],
): number {
  const scale = widthPx / paths.width;
  const rings = drawnRings(paths.shapes.get(iso3) ?? "").sort((a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)));
  const ring = (rings[0] ?? []).map(([x = 0, y = 0]) => [x * scale, y * scale]);
  const { left, right, top, bottom } = boxOf(ring);
  let count = 0;
  for (let y = Math.floor(top) + 0.5; y < bottom; y += 1)
    for (let x = Math.floor(left) + 0.5; x < right; x += 1)
      if (insideRing([x, y], ring) && dots.every((dot) => Math.hypot(dot.x - x, dot.y - y) > dot.radiusPx)) count += 1;
  return count;
}

/** Whether a dot stands off its own land by more than a unit of the plane, to which land is known. */
const awayFrom = ({ iso3, x, y }: Marker) =>
  !(planeShapes().get(iso3) ?? []).some(({ rings }) => NEAR.some(([dx, dy]) => insidePolygon([x + dx, y + dy], rings)));
const NEAR = [-0.5, 0, 0.5].flatMap((dx) => [-0.5, 0, 0.5].map((dy) => [dx, dy] as const));

describe.each(pictures)("markersFor($name, $widthPx)", ({ name, widthPx, ids }) => {
  const markers = markersFor(view(name), widthPx, ids);
  const { x, y, width, height } = view(name);
  const pxPerUnit = widthPx / width;

  it("lets none overlap another", () => {
    const close = markers.flatMap((a, index) =>
      markers.slice(index + 1).flatMap((b) => {
        const apartPx = Math.hypot(a.x - b.x, a.y - b.y) * pxPerUnit;
        return apartPx < a.radiusPx + b.radiusPx + GAP_PX - 1e-6 ? [`${a.iso3} ${b.iso3}`] : [];
      }),
    );
    expect(close).toEqual([]);
  });

  it("keeps all inside the view", () => {
    const inside = markers.filter((m) => {
      const edge = m.radiusPx / pxPerUnit;
      return m.x > x + edge && m.x < x + width - edge && m.y > y + edge && m.y < y + height - edge;
    });
    expect(inside).toEqual(markers);
  });

  it("puts each on its own land or at sea", () => {
    const owner = (m: Marker) => {
      const land = [...planeShapes()].filter(([, pieces]) =>
        pieces.some(({ rings }) => insidePolygon([m.x, m.y], rings)),
      );
      return land.map(([id]) => id).filter((id) => id !== m.iso3 && awayFrom(m));
    };
    expect(markers.flatMap((m) => owner(m).map((id) => `${m.iso3} on ${id}`))).toEqual([]);
  });

  it("leads a line to those that had to move, and to no other", () => {
    const far = markers.filter((m) => Math.hypot(m.x - m.anchorX, m.y - m.anchorY) * pxPerUnit > m.radiusPx + 0.01);
    expect(markers.filter(({ moved }) => moved)).toEqual(far);
  });

  it("marks every place whose drawn shape is too small to be seen", () => {
    const paths = name === "world" ? worldPaths(widthPx <= 960 ? 960 : 1600) : viewPaths(name, widthPx);
    const marked = new Set(markers.map(({ iso3 }) => iso3));
    const unmarked = ids
      .filter((iso3) => !marked.has(iso3))
      .map((iso3) => ({ iso3, ...drawnSize(paths, iso3, widthPx) }));
    expect(unmarked.filter(({ side, area }) => side < 3 || area < 12)).toEqual([]);
  });

  it("leaves of every place without a marker enough to be seen beside the markers of others", () => {
    const paths = name === "world" ? worldPaths(widthPx <= 960 ? 960 : 1600) : viewPaths(name, widthPx);
    const dots = markers.map((m) => ({ ...m, x: (m.x - x) * pxPerUnit, y: (m.y - y) * pxPerUnit }));
    const marked = new Set(markers.map(({ iso3 }) => iso3));
    const unmarked = ids.filter((iso3) => !marked.has(iso3) && drawnSize(paths, iso3, widthPx).area < 400);
    const seen = unmarked.map((iso3) => [iso3, pixelsSeen(paths, iso3, widthPx, dots)] as const);
    expect(seen.filter(([, count]) => count < 8)).toEqual([]);
  });
});

describe(markersFor, () => {
  it("says the same each time, and for the same view by name or by rectangle", () => {
    expect(markersFor({ ...view("africa"), name: "copy" }, 280, listedIn("africa"))).toEqual(
      markersFor(view("africa"), 280, listedIn("africa")),
    );
  });

  it("moves few: at the width of a page none, at the width of a tablet two, and these a step", () => {
    expect(markersFor(view("world"), 1200, listed).filter(({ moved }) => moved)).toEqual([]);
    expect(markersFor(view("world"), 560, listed).filter(({ moved }) => moved).length).toBeLessThanOrEqual(2);
  });

  it("never marks what it was not asked for", () => {
    expect(markersFor(view("world"), 640, ["BRB"]).map(({ iso3 }) => iso3)).toEqual(["BRB"]);
  });
});

describe(standsForItself, () => {
  it("is true for a large country and false for an island that is less than a pixel", () => {
    expect([standsForItself("BRA", 0.4), standsForItself("BRB", 1)]).toEqual([true, false]);
  });
});
