// Proves that arrow keys lead from any place to every other, whatever the places.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Moves, neighbours, reachable } from "../../src/geo/neighbours.ts";
import type { Place } from "../../src/geo/geometry.ts";
import { labelPoint } from "../../src/geo/land.ts";
import { markersFor } from "../../src/geo/markers.ts";
import { view } from "../../src/geo/view.ts";
import { listed } from "./listed.ts";

const reachFrom = (start: string, moves: ReadonlyMap<string, Moves>) =>
  reachable(start, (id) => Object.values(moves.get(id) ?? {})).size;

const cutOff = (ids: readonly string[], points: ReadonlyMap<string, Place>) => {
  const moves = neighbours(ids, points);
  return ids.filter((id) => reachFrom(id, moves) !== ids.length);
};

describe(neighbours, () => {
  const labels = new Map<string, Place>(listed.map((iso3) => [iso3, labelPoint(iso3)]));

  it("leads from every participant to every other by their label places", () => {
    expect(cutOff(listed, labels)).toEqual([]);
  });

  it("leads from every participant to every other where small ones stand at their markers", () => {
    const marked = markersFor(view("world"), 640, listed).map((marker) => [marker.iso3, marker] as const);
    expect(cutOff(listed, new Map([...labels, ...marked]))).toEqual([]);
  });

  it("goes the way the arrow points", () => {
    const moves = neighbours(listed, labels);
    expect(moves.get("FRA")).toEqual({ up: "GBR", down: "ESP", left: "IRL", right: "LUX" });
  });

  it("leads everywhere for any set of places, even in one line or on one spot", () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 6 }), y: fc.integer({ min: 0, max: 6 }) });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), (all) => {
        const points = new Map(all.map((point, index) => [`P${index}`, point]));
        expect(cutOff([...points.keys()], points)).toEqual([]);
      }),
    );
  });

  it("stops where a place is missing, naming it", () => {
    expect(() => neighbours(["NLD"], new Map())).toThrowErrorMatchingInlineSnapshot(
      `[Error: no place is given for "NLD"]`,
    );
  });
});
