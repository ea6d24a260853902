// Proves that rings and lines end at the edge of a picture.
import { describe, expect, it } from "vitest";
import { clippedLine, clippedRing } from "../../src/geo/clip.ts";

const box = { left: 0, top: 0, right: 10, bottom: 10 };

describe(clippedRing, () => {
  it("leaves a ring inside as it is", () => {
    const ring = [
      [1, 1],
      [5, 1],
      [5, 5],
    ];
    expect(clippedRing(ring, box)).toEqual(ring);
  });

  it("cuts a ring off at the side it crosses", () => {
    expect(
      clippedRing(
        [
          [5, 2],
          [15, 2],
          [15, 8],
          [5, 8],
        ],
        box,
      ),
    ).toEqual([
      [5, 2],
      [10, 2],
      [10, 8],
      [5, 8],
    ]);
  });

  it("drops a ring outside", () =>
    expect(
      clippedRing(
        [
          [20, 20],
          [25, 20],
          [25, 25],
        ],
        box,
      ),
    ).toEqual([]));
});

describe(clippedLine, () => {
  it("keeps the stretches that come near the box and the steps that lead there", () => {
    const line = [
      [-30, 5],
      [-20, 5],
      [5, 5],
      [6, 5],
      [20, 5],
      [30, 5],
    ];
    expect(clippedLine(line, box)).toEqual([
      [
        [-20, 5],
        [5, 5],
        [6, 5],
        [20, 5],
      ],
    ]);
  });
});
