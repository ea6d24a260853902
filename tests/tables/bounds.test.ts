import { describe, expect, it } from "vitest";
import { boundsOf, type Weight } from "../../src/tables/bounds.ts";

describe(boundsOf, () => {
  it.each<[Weight, number, string, number | null, number | null, string]>([
    ["exact", 7, "people", 7, 7, "an exact count is its own floor and ceiling"],
    ["implicit", 1, "people", 1, 1, "an article says one, no more and no less"],
    ["more_than", 1800, "people", 1801, null, "people come in whole numbers"],
    ["more_than", 1800, "money", null, null, "money comes in any fraction"],
    ["at_least", 200, "places", 200, null, "the value itself is allowed"],
    ["approx", 450, "people", null, null, "the words give no limits"],
  ])("gives %s %d of %s the bounds %s and %s: %s", (weight, value, measure, value_min, value_max) => {
    expect(boundsOf(weight, value, measure)).toEqual({ value, value_min, value_max });
  });
});
