// Proves that the map's picture stays on the map, keeps its aspect and zooms about a place.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { about, between, type Box, fitted, kept, LEAST_WIDTH, zoomed } from "../../src/drawing/view-box.client.ts";

const world: Box = { x: 0, y: 0, width: 1600, height: 729 };

describe(fitted, () => {
  it("grows about the middle, never shrinks", () => {
    expect(fitted({ x: 10, y: 10, width: 20, height: 20 }, 2)).toEqual({ x: 0, y: 10, width: 40, height: 20 });
    expect(fitted({ x: 10, y: 10, width: 20, height: 20 }, 0.5)).toEqual({ x: 10, y: 0, width: 20, height: 40 });
  });
});

describe(zoomed, () => {
  it("keeps the place under the pointer where it is", () =>
    expect(zoomed({ x: 0, y: 0, width: 100, height: 50 }, 2, { x: 80, y: 10 })).toEqual({
      x: 40,
      y: 5,
      width: 50,
      height: 25,
    }));
});

describe(kept, () => {
  it("comes no nearer than coasts bear", () =>
    expect(kept({ x: 800, y: 300, width: 10, height: 5 }, world).width).toBe(LEAST_WIDTH));

  it("shows the whole world at most, in the middle of a picture of another aspect", () =>
    expect(kept({ x: -500, y: 0, width: 9000, height: 9000 }, world)).toEqual({
      x: 0,
      y: -435.5,
      width: 1600,
      height: 1600,
    }));

  it("never shows beyond an edge what it could show within, and keeps its aspect", () => {
    const number = fc.double({ min: -3000, max: 3000, noNaN: true });
    const size = fc.double({ min: 1, max: 3000, noNaN: true });
    fc.assert(
      fc.property(number, number, size, fc.double({ min: 0.4, max: 3, noNaN: true }), (x, y, width, aspect) => {
        const box = kept({ x, y, width, height: width / aspect }, world);
        expect(box.width / box.height).toBeCloseTo(aspect, 6);
        if (box.width <= world.width) expect(box.x).toBeGreaterThanOrEqual(-1e-6);
        if (box.width <= world.width) expect(box.x + box.width).toBeLessThanOrEqual(world.width + 1e-6);
        if (box.height <= world.height) expect(box.y + box.height).toBeLessThanOrEqual(world.height + 1e-6);
      }),
    );
  });
});

describe(between, () => {
  it("is where it was at the start and where it goes at the end", () => {
    const [from, to] = [world, about({ x: 400, y: 300 }, 100)];
    expect([between(from, to, 0), between(from, to, 1)]).toEqual([from, to]);
  });
});
