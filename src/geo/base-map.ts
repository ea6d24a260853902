// The base map as it comes from world-atlas (Natural Earth at 1:50 million): each shape with its ISO code.
import base from "world-atlas/countries-50m.json" with { type: "json" };
import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { iso3OfNumeric } from "./iso-numeric.ts";
import { once } from "./once.ts";

/** The base map's own form: one collection of countries, each with a name and, mostly, a numeric code. */
export type BaseTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

// The one cast of the layer: a JSON import has no tuple types. tests/geo/topology.test.ts proves what it claims.
export const baseTopology = base as unknown as BaseTopology;

/** One shape of the base map: its pieces in degrees, and its ISO code where the base gives one. */
export interface BaseShape {
  readonly name: string;
  readonly iso3: string | undefined;
  readonly polygons: readonly Position[][][];
}

/** Every shape of the base map, in its order. */
export const baseShapes = once((): readonly BaseShape[] =>
  feature(baseTopology, baseTopology.objects.countries).features.map(({ id, properties, geometry }) => ({
    name: properties.name,
    iso3: id === undefined ? undefined : iso3OfNumeric(String(id)),
    polygons: polygonsOf(geometry as Polygon | MultiPolygon),
  })),
);

/** The pieces of a shape, whether it has one or many. */
export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}
