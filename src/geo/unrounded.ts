// Knows the redrawn shapes in degrees, before any projection or rounding. Knows nothing of how they look on a page.
import type { Feature, MultiPolygon, Position } from "geojson";
import { insidePolygon } from "./inside.ts";
import { ringArea } from "./ring-area.ts";
import { worldShapes } from "./world-topology.ts";

/** Every shape of the world in degrees, `id` its ISO code or our name for it; wound as d3-geo expects (see `wound`). */
export function unroundedFeatures(): readonly Feature<MultiPolygon>[] {
  return worldShapes();
}

/** The shape that a place belongs to on our maps, by longitude and latitude; none at sea. */
export function ownerAt(place: Position): string | undefined {
  const owner = worldShapes().find(({ geometry }) => geometry.coordinates.some((part) => insidePolygon(place, part)));
  return owner === undefined ? undefined : String(owner.id);
}

/** The same shape wound as RFC 7946 asks: outer rings anticlockwise, holes clockwise. */
export function wound(shape: Feature<MultiPolygon>): Feature<MultiPolygon> {
  const coordinates = shape.geometry.coordinates.map((part) => part.map((ring, index) => turned(ring, index === 0)));
  return { ...shape, geometry: { type: "MultiPolygon", coordinates } };
}

function turned(ring: Position[], anticlockwise: boolean): Position[] {
  return ringArea(ring) > 0 === anticlockwise ? ring : [...ring].reverse();
}
