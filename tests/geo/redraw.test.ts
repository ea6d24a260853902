// Proves that land is cut along a parallel so that neighbours keep their shared border.
import { describe, expect, it } from "vitest";
import { addCorners, splitAtLatitude } from "../../src/geo/redraw.ts";

const square = [
  [0, 0],
  [0, 4],
  [4, 4],
  [4, 0],
  [0, 0],
];

describe(splitAtLatitude, () => {
  it("cuts a square into an upper and a lower part that share the cut", () => {
    const { north, south } = splitAtLatitude(square, 1);
    expect(north).toEqual([
      [0, 1],
      [0, 4],
      [4, 4],
      [4, 1],
      [0, 1],
    ]);
    expect(south).toEqual([
      [0, 0],
      [0, 1],
      [4, 1],
      [4, 0],
      [0, 0],
    ]);
  });

  it("refuses a ring that the parallel does not cross twice", () => {
    expect(() => splitAtLatitude(square, 9)).toThrowErrorMatchingInlineSnapshot(
      `[Error: the ring crosses 9° in 0 places, not in two]`,
    );
  });
});

describe(addCorners, () => {
  it("sets the corner into the same side of a neighbour that runs the other way", () => {
    const { cuts } = splitAtLatitude(square, 1);
    const neighbour = [
      [4, 4],
      [8, 4],
      [4, 0],
      [4, 4],
    ];
    expect(addCorners(neighbour, cuts)).toEqual([
      [4, 4],
      [8, 4],
      [4, 0],
      [4, 1],
      [4, 4],
    ]);
  });
});
