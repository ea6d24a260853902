// Proves that paths need one letter for a line and mean what was drawn.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesPath, ringsPath } from "../../src/geo/path-commands.ts";
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
