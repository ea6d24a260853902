import { geoArea } from "d3-geo";
import type { FeatureCollection, MultiPolygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { rowsOf } from "../../src/tables/tables.ts";
import { participantsGeoJson } from "../../src/dataset/participants-geojson.ts";

const text = new TextDecoder().decode(participantsGeoJson(dataset).bytes);
const { features } = JSON.parse(text) as FeatureCollection<MultiPolygon, Record<string, string>>;
const parts = features.flatMap(({ id, geometry }) => geometry.coordinates.map((rings) => ({ id, rings })));

/** Twice the area in square degrees; positive where the ring runs anticlockwise. */
function turn(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

describe(participantsGeoJson, () => {
  it("has one feature per participant, with its row's codes, name, regions and coverage", () => {
    const names = ["iso3", "iso2", "iso_numeric", "name", "region", "subregion", "coverage"] as const;
    const rows = rowsOf("participants").map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
    expect(features.map(({ properties }) => properties)).toEqual(rows);
    expect(features.map(({ id }) => id)).toEqual(rows.map((row) => row["iso3"]));
  });

  it("winds outer rings anticlockwise and holes clockwise, as RFC 7946 asks", () => {
    const wrong = parts.filter(({ rings }) => rings.some((ring, index) => turn(ring) > 0 !== (index === 0)));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("closes every ring and keeps to the ranges of longitude and latitude", () => {
    const rings = parts.flatMap((part) => part.rings);
    expect(rings.filter((ring) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)))).toEqual([]);
    expect(rings.flat().filter(([x = 0, y = 0]) => Math.abs(x) > 180 || Math.abs(y) > 90)).toEqual([]);
  });

  it("crosses the antimeridian nowhere", () => {
    const leaps = (ring: readonly Position[]) =>
      ring.some(([x = 0], index) => Math.abs(x - (ring[index + 1]?.[0] ?? x)) > 180);
    expect(parts.filter(({ rings }) => rings.some(leaps)).map(({ id }) => id)).toEqual([]);
  });

  it("covers a plausible part of the globe, so that no shape is turned inside out", () => {
    const reversed = features.map((feature) => ({
      ...feature,
      geometry: {
        ...feature.geometry,
        coordinates: feature.geometry.coordinates.map((rings) => rings.map((ring) => ring.toReversed())),
      },
    }));
    const shares = reversed.map((feature) => geoArea(feature) / (4 * Math.PI));
    expect(Math.max(...shares)).toBeLessThan(0.04);
  });

  it("carries the note on borders", () => expect(text).toContain(dataset.texts.pages.map.borders));
});
