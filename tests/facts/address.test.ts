// Proves that addresses are joined without a slash too many, where no site is being built as well.
import { describe, expect, it } from "vitest";
import { absoluteAddressOf, addressOf } from "../../src/facts/address.ts";

describe(addressOf, () => {
  it.each([
    ["/countries/civ/", "/countries/civ/"],
    ["countries/", "/countries/"],
    ["/", "/"],
  ])("makes %s into %s", (path, address) => expect(addressOf(path)).toBe(address));
});

describe(absoluteAddressOf, () => {
  it("adds where the site stands", () => expect(new URL(absoluteAddressOf("/data/")).pathname).toBe("/data/"));
});
