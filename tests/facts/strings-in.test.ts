// Knows how strings are found and named. Knows no data.
import { describe, expect, it } from "vitest";
import { stringsIn } from "../../src/facts/strings-in.ts";

describe(stringsIn, () => {
  it("finds every string with the way to it", () =>
    expect(stringsIn({ a: "x", b: { c: ["y"] }, n: 1, none: null })).toEqual([
      { path: ["a"], text: "x" },
      { path: ["b", "c", "entry 1"], text: "y" },
    ]));

  it("names an entry of a list by its id, else by its country, else by its place", () =>
    expect(stringsIn([{ id: "arrests" }, { iso3: "NLD" }, { id: "", x: "?" }]).map(({ path }) => path)).toEqual([
      ["arrests", "id"],
      ["NLD", "iso3"],
      ["entry 3", "id"],
      ["entry 3", "x"],
    ]));

  it("does not take the value of a key for its name", () =>
    expect(stringsIn({ spain: { id: "x" } })).toEqual([{ path: ["spain", "id"], text: "x" }]));
});
