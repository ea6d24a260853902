// Knows how the participants' shapes are published: GeoJSON by RFC 7946, by our border choices. Draws nothing.
import type { Feature, MultiPolygon, Position } from "geojson";
import { unroundedFeatures, wound } from "../geo/unrounded.ts";
import type { Dataset } from "../facts/dataset.ts";
import { rowsOf, type RowOf } from "../tables/tables.ts";
import { listJson } from "../site/json-lines.ts";
import { textFile, type PublishedFile } from "./published-file.ts";

/** Six places of a degree are a tenth of a metre, as RFC 7946 advises; the base map is far coarser. */
const PLACES = 1e6;

/** The shapes of all participants, one feature per line, with a note on borders. */
export function participantsGeoJson(dataset: Dataset): PublishedFile {
  const shapes = new Map(unroundedFeatures().map((shape) => [String(shape.id), shape]));
  const features = rowsOf("participants", dataset).map((row) => featureOf(row, shapes.get(row.iso3)));
  const note = JSON.stringify(dataset.texts.pages.map.borders);
  const text = `{"type":"FeatureCollection",\n"description":${note},\n"features":${listJson(features)}}\n`;
  return textFile("participants.geojson", "application/geo+json", text);
}

function featureOf(row: RowOf<"participants">, shape: Feature<MultiPolygon> | undefined): Feature<MultiPolygon> {
  if (shape === undefined) throw new Error(`the map has no shape for ${row.iso3}`);
  const { iso3, name, region, standing } = row;
  const { coordinates } = wound(shape).geometry;
  const geometry = { type: "MultiPolygon" as const, coordinates: coordinates.map((part) => part.map(trimmed)) };
  return { type: "Feature", id: iso3, properties: { iso3, name, region, standing }, geometry };
}

function trimmed(ring: readonly Position[]): Position[] {
  return ring.map((place) => place.map((degrees) => Math.round(degrees * PLACES) / PLACES));
}
