// Proves what counts as a slip of the keys, and how many are forgiven.
import { describe, expect, it } from "vitest";
import { slipsFrom } from "../../src/site/spelling-slip.client.ts";

describe(slipsFrom, () => {
  it.each([
    ["spain", "spain", 0, "the same"],
    ["spian", "spain", 1, "two letters swapped"],
    ["spin", "spain", 1, "a letter too few"],
    ["spaain", "spain", 1, "a letter too many"],
    ["spoin", "spain", 1, "a wrong letter"],
    ["spooin", "spain", Infinity, "two slips in a short word"],
    ["morroco", "morocco", 2, "two slips in a long one"],
    ["morrrocoo", "morocco", Infinity, "three slips"],
    ["usa", "usb", Infinity, "too short to be a slip of one name"],
  ])("from %s to %s: %d (%#)", (text, name, slips) => expect(slipsFrom(text, name)).toBe(slips));
});
