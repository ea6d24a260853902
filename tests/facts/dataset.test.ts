// How deep frozen goes.
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../src/facts/dataset.ts";

describe(deepFreeze, () => {
  it("freezes objects and arrays all the way down", () => {
    const value = deepFreeze({ list: [{ deep: { deeper: 1 } }] });
    expect(() => Object.assign(value.list[0]?.deep ?? {}, { deeper: 2 })).toThrow(TypeError);
    expect(() => value.list.push({ deep: { deeper: 2 } })).toThrow(TypeError);
  });

  it("goes on where somebody has frozen the outside only", () => {
    const value = deepFreeze(Object.freeze({ inner: { list: [1] } }));
    expect(Object.isFrozen(value.inner.list)).toBe(true);
  });

  it("freezes what a map holds", () => {
    const value = deepFreeze(new Map([["a", { list: [1] }]]));
    expect(Object.isFrozen(value.get("a")?.list)).toBe(true);
  });

  it.each([null, undefined, 1, "text", true])("hands back %j as it is", (value) =>
    expect(deepFreeze(value)).toBe(value),
  );

  it("hands back the same thing, not a copy", () => {
    const value = { a: 1 };
    expect(deepFreeze(value)).toBe(value);
  });
});
