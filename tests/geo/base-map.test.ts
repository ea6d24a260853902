// Proves what the base map is taken to be, and that its shapes have the codes of their countries.
import { getAlpha3Codes, numericToAlpha3 } from "i18n-iso-countries";
import { describe, expect, it } from "vitest";
import { takings } from "../../src/geo/boundaries.ts";
import { baseShapes, baseTopology } from "../../src/geo/base-map.ts";
import { iso3OfNumeric } from "../../src/geo/iso-numeric.ts";

const geometries = baseTopology.objects.countries.geometries;

describe("baseTopology", () => {
  it("is a quantised topology with arcs of number pairs, as the cast says", () => {
    expect(baseTopology.type).toBe("Topology");
    expect(baseTopology.transform?.scale).toHaveLength(2);
    expect(
      baseTopology.arcs.every((arc) => arc.every((step) => step.length === 2 && step.every(Number.isInteger))),
    ).toBe(true);
  });

  it("holds nothing but named polygons, as the cast says", () => {
    expect(new Set(geometries.map(({ type }) => type))).toEqual(new Set(["Polygon", "MultiPolygon"]));
    expect(geometries.every(({ properties = {} }) => "name" in properties && properties.name !== "")).toBe(true);
    expect(geometries.every(({ id }) => id === undefined || /^\d{3}$/.test(String(id)))).toBe(true);
  });

  it("names each shape once, so that boundaries.json can point to it by name", () => {
    const names = baseShapes().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe(baseShapes, () => {
  it("has these shapes without a code, and boundaries.json takes every one of them", () => {
    const without = baseShapes()
      .filter(({ iso3 }) => iso3 === undefined)
      .map(({ name }) => name)
      .sort();
    expect(without).toEqual(["Indian Ocean Ter.", "Kosovo", "N. Cyprus", "Siachen Glacier", "Somaliland"]);
    expect(without.filter((name) => !takings.some(({ from }) => from === name))).toEqual([]);
  });

  it("has one code that stands on two shapes, and boundaries.json joins these", () => {
    const codes = baseShapes()
      .map(({ iso3 }) => iso3)
      .filter((code) => code !== undefined);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual(["AUS"]);
    expect(takings.find(({ from }) => from === "Ashmore and Cartier Is.")?.owner).toBe("AUS");
  });

  it("has a shape of the name that each taking takes from", () => {
    const names = new Set(baseShapes().map(({ name }) => name));
    expect(takings.filter(({ from }) => !names.has(from))).toEqual([]);
  });
});

describe(iso3OfNumeric, () => {
  it("agrees with an independent list on every code of the base map", () => {
    const codes = geometries.flatMap(({ id }) => (id === undefined ? [] : [String(id)]));
    expect(codes.map(iso3OfNumeric)).toEqual(codes.map((code) => numericToAlpha3(code)));
  });

  it("gives only codes that the independent list has", () => {
    const known = getAlpha3Codes();
    const codes = geometries.flatMap(({ id }) => iso3OfNumeric(String(id)) ?? []);
    expect(codes.filter((code) => !(code in known))).toEqual([]);
  });

  it("knows no code that was never given", () => expect(iso3OfNumeric("000")).toBeUndefined());
});
