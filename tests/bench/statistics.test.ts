// Proves that what benches tell is what they measured.
import { describe, expect, it } from "vitest";
import { spreadOf, spreadText } from "../../bench/statistics.ts";

describe(spreadOf, () => {
  it("takes the middle of an odd number of values, whatever their order", () =>
    expect(spreadOf([9, 1, 4])).toEqual({ median: 4, least: 1, most: 9 }));

  it("takes half-way between the two in the middle of an even number", () =>
    expect(spreadOf([10, 2, 4, 8]).median).toBe(6));
});

describe(spreadText, () => {
  it("tells least and most only where they differ", () => {
    expect(spreadText(spreadOf([3, 3]))).toBe("3");
    expect(spreadText(spreadOf([310.4, 290, 350]))).toBe("310 (290–350)");
  });
});
