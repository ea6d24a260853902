// Proves that a label's place lies in the shape that it names.
import { describe, expect, it } from "vitest";
import { insidePolygon } from "../../src/geo/geometry.ts";
import { labelPoint, shapeAt } from "../../src/geo/land.ts";
import { mainPiece } from "../../src/geo/shapes.ts";
import { forEach } from "../for-each.ts";
import { listed } from "./listed.ts";

describe(labelPoint, () => {
  it("lies inside each participant", () =>
    forEach(listed, String, (iso3) => {
      const { x, y } = labelPoint(iso3);
      expect(insidePolygon([x, y], mainPiece(iso3).rings)).toBe(true);
    }));

  it("does not know a shape that is not on the map", () => {
    expect(() => labelPoint("ABC")).toThrowErrorMatchingInlineSnapshot(`[Error: no shape on the map has the id "ABC"]`);
  });
});

describe(shapeAt, () => {
  it.each(["BRA", "FRA", "COD", "MNG"])("finds %s under its label", (iso3) => {
    expect(shapeAt(labelPoint(iso3))).toBe(iso3);
  });

  it("finds nothing at sea or off the map", () => {
    expect([shapeAt({ x: 540, y: 400 }), shapeAt({ x: -1, y: 5 }), shapeAt({ x: 5, y: 9999 })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
