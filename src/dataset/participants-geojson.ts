// The participants' shapes as GeoJSON (RFC 7946) and TopoJSON, by our border choices.
import type { Feature, FeatureCollection, MultiPolygon, Position } from "geojson";
import { topology } from "topojson-server";
import { unroundedFeatures, wound } from "../geo/world.ts";
import type { Dataset } from "../facts/dataset.ts";
import { rowsOf, type RowOf } from "../tables/tables.ts";
import { listJson, type PublishedFile, textFile } from "./published-file.ts";

/** Six places of a degree are a tenth of a metre, as RFC 7946 advises; the base map is far coarser. */
const PLACES = 1e6;

/** Steps into which the light form divides the width and the height of the world: some four kilometres at the equator. */
const STEPS = 1e4;

function featuresOf(dataset: Dataset): Feature<MultiPolygon>[] {
  const shapes = new Map(unroundedFeatures().map((shape) => [String(shape.id), shape]));
  return rowsOf("participants", dataset).map((row) => featureOf(row, shapes.get(row.iso3)));
}

/** The shapes of all participants, one feature per line, with a note on borders. */
export function participantsGeoJson(dataset: Dataset): PublishedFile {
  const features = featuresOf(dataset);
  const note = JSON.stringify(dataset.texts.pages.map.borders);
  const text = `{"type":"FeatureCollection",\n"description":${note},\n"features":${listJson(features)}}\n`;
  return textFile("participants.geojson", "application/geo+json", text);
}

/** The same shapes and properties with borders stored once and coordinates in coarser steps. */
export function participantsTopoJson(dataset: Dataset): PublishedFile {
  const participants: FeatureCollection = { type: "FeatureCollection", features: featuresOf(dataset) };
  const shapes = topology({ participants }, STEPS);
  const text = `${JSON.stringify({ ...shapes, description: dataset.texts.pages.map.borders })}\n`;
  return textFile("participants.topo.json", "application/json", text);
}

function featureOf(row: RowOf<"participants">, shape: Feature<MultiPolygon> | undefined): Feature<MultiPolygon> {
  if (shape === undefined) throw new Error(`the map has no shape for ${row.iso3}`);
  const { iso3, iso2, iso_numeric, name, region, subregion, coverage } = row;
  const { coordinates } = wound(shape).geometry;
  const geometry = { type: "MultiPolygon" as const, coordinates: coordinates.map((part) => part.map(trimmed)) };
  return {
    type: "Feature",
    id: iso3,
    properties: { iso3, iso2, iso_numeric, name, region, subregion, coverage },
    geometry,
  };
}

function trimmed(ring: readonly Position[]): Position[] {
  return ring.map((place) => place.map((degrees) => Math.round(degrees * PLACES) / PLACES));
}
