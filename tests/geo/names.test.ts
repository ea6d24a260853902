// Proves that names keep apart, stay in the picture and never cover what they do not name.
import { describe, expect, it } from "vitest";
import { view } from "../../src/geo/view.ts";
import type { NamePlace } from "../../src/geo/name-spots.ts";
import { placed } from "../../src/geo/names.ts";

const africa = view("west-africa");
const seven = ["BEN", "BFA", "COG", "CIV", "GHA", "SEN", "SLE"].map((iso3) => ({ iso3, widthPx: 90 }));
const HALF_LINE_PX = 7;

const placedAt = (widthPx: number) => placed(africa, widthPx, [], seven).names.map((place) => ({ place, widthPx }));

function boxOf({ place, widthPx }: { place: NamePlace; widthPx: number }, textPx = 90) {
  const scale = widthPx / africa.width;
  const x = (place.x - africa.x) * scale + place.dxPx;
  const y = (place.y - africa.y) * scale + place.dyPx;
  const left = { start: x, middle: x - textPx / 2, end: x - textPx }[place.anchor];
  return { left, right: left + textPx, top: y - HALF_LINE_PX, bottom: y + HALF_LINE_PX };
}

const overlaps = (widthPx: number, drawnPx: number) => {
  const boxes = placedAt(widthPx).map(({ place }) => boxOf({ place, widthPx: drawnPx }));
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );
};

describe(placed, () => {
  it.each([288, 358, 600, 900])(
    "keeps seven neighbours' names apart when drawn %i px wide, placed for 288",
    (drawn) => {
      expect(overlaps(288, drawn)).toEqual([]);
    },
  );

  it("keeps every name within the picture", () => {
    const height = (africa.height * 288) / africa.width;
    for (const { left, right, top, bottom } of placedAt(288).map((name) => boxOf(name))) {
      expect([left >= 0, right <= 288, top >= 0, bottom <= height]).toEqual([true, true, true, true]);
    }
  });

  it("puts a name into its shape where it fits, and beside it where it does not", () => {
    const insideAt = (widthPx: number) => placed(africa, widthPx, [], [{ iso3: "GHA", widthPx: 40 }]).names[0]?.inside;
    expect([insideAt(200), insideAt(900)]).toEqual([false, true]);
  });

  it("stands beside a marker, which it does not cover", () => {
    const { markers, names } = placed(view("africa"), 140, ["GNB"], [{ iso3: "GNB", widthPx: 60 }]);
    const [name] = names;
    expect(markers.map(({ iso3 }) => iso3)).toEqual(["GNB"]);
    expect(Math.hypot(name?.dxPx ?? 0, name?.dyPx ?? 0)).toBeGreaterThanOrEqual(4);
    expect(name?.inside).toBe(false);
  });

  it("gives the same places for the same names", () => {
    expect(placedAt(400)).toEqual(placedAt(400));
  });

  it("says so when the view is too small for its names", () => {
    expect(() => placed(africa, 60, [], seven)).toThrowErrorMatchingInlineSnapshot(
      `[Error: the view is too small for its names]`,
    );
  });
});
