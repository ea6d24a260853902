// What is costly is made once for each key.
import { describe, expect, it, vi } from "vitest";
import { memoize } from "../../src/facts/memoize.ts";

describe(memoize, () => {
  it("makes a thing without a key once", () => {
    const make = vi.fn(() => undefined);
    const made = memoize(make);
    expect([made(), made()]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it("makes one thing for each first argument", () => {
    const made = memoize((name: string) => ({ name }));
    expect(made("a")).toBe(made("a"));
    expect(made("b")).toEqual({ name: "b" });
  });

  it("goes by the key that it is told to go by", () => {
    const made = memoize(
      (...numbers: number[]) => ({ numbers }),
      (...numbers) => numbers.join(" "),
    );
    expect(made(1, 2)).toBe(made(1, 2));
    expect(made(1, 3)).not.toBe(made(1, 2));
  });
});
