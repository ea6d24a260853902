// Knows that versions are ordered as numbers, not as letters.
import { describe, expect, it } from "vitest";
import { versionOrder } from "../../src/facts/version-order.ts";

describe(versionOrder, () => {
  it.each([
    ["1.9.0", "1.10.0"],
    ["0.9.9", "1.0.0"],
    ["1.0.9", "1.1.0"],
    ["2.0.0", "10.0.0"],
  ])("puts %s before %s", (earlier, later) => {
    expect(versionOrder(earlier, later)).toBeLessThan(0);
    expect(versionOrder(later, earlier)).toBeGreaterThan(0);
    expect(versionOrder(later, later)).toBe(0);
  });
});
