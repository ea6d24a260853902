// Proves that every participant can be seen and pointed at in every view and width that ships.
import { describe, expect, it } from "vitest";
import { boxOf } from "../../src/geo/box.ts";
import { insideRing } from "../../src/geo/inside.ts";
import { MARKER_GAP_PX, MARKER_RADIUS_PX, standsForItself } from "../../src/geo/marker.ts";
import { markersFor } from "../../src/geo/markers.ts";
import { ringArea } from "../../src/geo/ring-area.ts";
import { view, type ViewName } from "../../src/geo/view.ts";
import { viewPaths } from "../../src/geo/view-paths.ts";
import { worldPaths } from "../../src/geo/world-paths.ts";
import { drawnRings } from "./drawn-rings.ts";
import { listed, listedIn } from "./listed.ts";

const caribbean = ["BHS", "BRB", "CUW", "DOM", "TCA", "TTO"];
const pictures: readonly { name: ViewName; widthPx: number; ids: readonly string[] }[] = [
  ...[640, 960, 1200].map((widthPx) => ({ name: "world" as const, widthPx, ids: listed })),
  ...(["africa", "americas", "asia", "europe"] as const).flatMap((name) =>
    [280, 320, 640].map((widthPx) => ({ name, widthPx, ids: listedIn(name) })),
  ),
  ...[160, 320].map((widthPx) => ({ name: "caribbean" as const, widthPx, ids: caribbean })),
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
  dots: readonly { x: number; y: number }[],
): number {
  const scale = widthPx / paths.width;
  const rings = drawnRings(paths.shapes.get(iso3) ?? "").sort((a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)));
  const ring = (rings[0] ?? []).map(([x = 0, y = 0]) => [x * scale, y * scale]);
  const { left, right, top, bottom } = boxOf(ring);
  let count = 0;
  for (let y = Math.floor(top) + 0.5; y < bottom; y += 1)
    for (let x = Math.floor(left) + 0.5; x < right; x += 1)
      if (insideRing([x, y], ring) && dots.every((dot) => Math.hypot(dot.x - x, dot.y - y) > MARKER_RADIUS_PX))
        count += 1;
  return count;
}

describe.each(pictures)("markersFor($name, $widthPx)", ({ name, widthPx, ids }) => {
  const markers = markersFor(name, widthPx, ids);
  const { x, y, width, height } = view(name);
  const pxPerUnit = widthPx / width;

  it("lets none overlap another", () => {
    const close = markers.flatMap((a, index) =>
      markers.slice(index + 1).flatMap((b) => {
        const apartPx = Math.hypot(a.x - b.x, a.y - b.y) * pxPerUnit;
        return apartPx < 2 * MARKER_RADIUS_PX + MARKER_GAP_PX - 1e-6 ? [`${a.iso3} ${b.iso3}`] : [];
      }),
    );
    expect(close).toEqual([]);
  });

  it("keeps all inside the view", () => {
    const edge = MARKER_RADIUS_PX / pxPerUnit;
    const inside = markers.filter(
      (m) => m.x > x + edge && m.x < x + width - edge && m.y > y + edge && m.y < y + height - edge,
    );
    expect(inside).toEqual(markers);
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
    const dots = markers.map((m) => ({ x: (m.x - x) * pxPerUnit, y: (m.y - y) * pxPerUnit }));
    const marked = new Set(markers.map(({ iso3 }) => iso3));
    const unmarked = ids.filter((iso3) => !marked.has(iso3) && drawnSize(paths, iso3, widthPx).area < 400);
    const seen = unmarked.map((iso3) => [iso3, pixelsSeen(paths, iso3, widthPx, dots)] as const);
    expect(seen.filter(([, count]) => count < 8)).toEqual([]);
  });
});

describe(markersFor, () => {
  it("says the same each time, and for the same view by name or by rectangle", () => {
    expect(markersFor({ ...view("africa"), name: "copy" }, 280, listedIn("africa"))).toEqual(
      markersFor("africa", 280, listedIn("africa")),
    );
  });

  it("moves few: at the width of a page none, at the width of a tablet a handful", () => {
    expect(markersFor("world", 1200, listed).filter(({ moved }) => moved)).toEqual([]);
    expect(markersFor("world", 640, listed).filter(({ moved }) => moved).length).toBeLessThanOrEqual(8);
  });

  it("never marks what it was not asked for", () => {
    expect(markersFor("world", 640, ["BRB"]).map(({ iso3 }) => iso3)).toEqual(["BRB"]);
  });
});

describe(standsForItself, () => {
  it("is true for a large country and false for an island that is less than a pixel", () => {
    expect([standsForItself("BRA", 0.4), standsForItself("BRB", 1)]).toEqual([true, false]);
  });
});
