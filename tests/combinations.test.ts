import { describe, expect, it } from "vitest";
import { pairwise, product } from "./combinations.ts";

const factors = {
  colour: ["light", "dark"],
  width: [320, 1280],
  script: [true, false],
  part: ["a", "b", "c"],
} as const;

describe("combinations", () => {
  it("are all there are, each once", () => {
    const rows = product(factors);
    expect(rows).toHaveLength(2 * 2 * 2 * 3);
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
  });

  it("hold every pair of values in far fewer rows", () => {
    const rows = pairwise(factors);
    expect(rows.length).toBeLessThanOrEqual(8);
    const missing = product(factors).flatMap((wanted) => {
      const names = Object.keys(factors) as (keyof typeof factors)[];
      return names.flatMap((one) =>
        names.flatMap((other) =>
          rows.some((row) => row[one] === wanted[one] && row[other] === wanted[other]) ? [] : [[one, other, wanted]],
        ),
      );
    });
    expect(missing).toEqual([]);
  });

  it("of one factor are its values", () => {
    expect(pairwise({ width: [1, 2] })).toEqual([{ width: 1 }, { width: 2 }]);
  });
});
