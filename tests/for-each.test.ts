import { describe, expect, it } from "vitest";
import { forEach } from "./for-each.ts";

const isEven = (number: number) => expect(number % 2).toBe(0);

describe(forEach, () => {
  it("is content where each keeps the rule", () => forEach([2, 4], String, isEven));

  it("lists each that breaks it, with the reason", () => {
    const fault = catching(() => forEach([1, 2, 3], (number) => `the ${number}`, isEven));
    const reasons = [expect.stringMatching(/^the 1: expected 1 /), expect.stringMatching(/^the 3: expected 1 /)];
    expect(fault).toHaveProperty("actual", reasons);
  });

  it("fails where there is nothing to hold to it", () =>
    expect(catching(() => forEach([], String, isEven))).toHaveProperty("message", expect.stringContaining("nothing")));
});

function catching(check: () => void): unknown {
  try {
    check();
    return undefined;
  } catch (error) {
    return error;
  }
}
