// Proves that paths say what their lines are, briefly, and end at the edges of a rectangle.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clippedLine, clippedRing, linesPath, ringsPath } from "../../src/geo/path-commands.ts";
import { drawnRings } from "./drawn-rings.ts";

describe(ringsPath, () => {
  it.each([
    [
      [
        [1, 2],
        [4, 2],
        [4, 6],
      ],
      "m1 2 3 0 0 4z",
      "level and upright sides are written like all others",
    ],
    [
      [
        [1, 2],
        [4, 6],
        [9, 1],
      ],
      "m1 2 3 4 5-5z",
      "after the first corner no letter is needed, before a minus no space",
    ],
  ])("writes %j as %s: %s", (ring, path) => expect(ringsPath([ring])).toBe(path));

  it("goes on from where the last ring began", () => {
    expect(
      ringsPath([
        [
          [1, 1],
          [3, 2],
          [2, 4],
        ],
        [
          [5, 5],
          [7, 6],
          [6, 8],
        ],
      ]),
    ).toBe("m1 1 2 1-1 2zm4 4 2 1-1 2z");
  });

  it("reads back as the rings that were drawn", () => {
    const corner = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
    const rings = fc.array(fc.array(corner, { minLength: 3, maxLength: 8 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rings, (drawn) => {
        expect(drawnRings(ringsPath(drawn)).map((ring) => ring.slice(0, -1))).toEqual(drawn);
      }),
    );
  });
});

describe(linesPath, () => {
  it("goes on from where the last line ended", () => {
    expect(
      linesPath([
        [
          [1, 1],
          [3, 2],
        ],
        [
          [4, 4],
          [4, 9],
        ],
      ]),
    ).toBe("m1 1 2 1m1 2 0 5");
  });

  it("is empty for no line", () => expect(linesPath([])).toBe(""));
});

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
