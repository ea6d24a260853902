// The redrawn world in degrees: shapes that share their borders, and the dotted stretches of these.
import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { feature, mergeArcs, mesh } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Polygon as TopoPolygon, Topology } from "topojson-specification";
import { type DottedLine, dottedLines } from "./boundaries.ts";
import { once } from "./once.ts";
import { type Piece, pieces } from "./redraw.ts";
import { polygonsOf } from "./base-map.ts";
import { insidePolygon, ringArea } from "./geometry.ts";

/** The world on our maps: `shapes` by id, and `dotted`, the stretches of border that are drawn dotted. */
export type WorldTopology = Topology<{ shapes: GeometryCollection; dotted: GeometryCollection }>;

/** The shapes of the world in degrees, ordered by id. */
export const worldShapes = once((): readonly Feature<MultiPolygon>[] =>
  [...Map.groupBy(pieces(), (piece) => piece.owner)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]) => ({ type: "Feature", id, properties: {}, geometry: joined(own) })),
);

/** The redrawn world; no border is left inside a shape that was joined from several. */
export const worldTopology = once((): WorldTopology => {
  const undotted = topologyOf({ shapes: worldShapes(), dotted: [] });
  const dotted = dottedLines.map((line) => asFeature(stretch(undotted, line)));
  return topologyOf({ shapes: worldShapes(), dotted });
});

/** Pieces of one base shape stay as they are; pieces of several grow together where they touch. */
function joined(own: readonly Piece[]): MultiPolygon {
  if (new Set(own.map((piece) => piece.from)).size === 1)
    return { type: "MultiPolygon", coordinates: own.map((piece) => piece.polygon) };
  const apart = own.map(({ polygon }) => asFeature<Polygon>({ type: "Polygon", coordinates: polygon }));
  const shared = topologyOf({ shapes: apart, dotted: [] });
  const merged = mergeArcs(shared, shared.objects.shapes.geometries as TopoPolygon[]);
  return { type: "MultiPolygon", coordinates: polygonsOf(feature(shared, merged).geometry) };
}

/** The border of two shapes, or what of it lies within the box. */
function stretch(world: WorldTopology, { between, within }: DottedLine): MultiLineString {
  const ends = new Set<unknown>(between);
  const border = mesh(world, world.objects.shapes, (a, b) => a !== b && ends.has(a.id) && ends.has(b.id));
  return { type: "MultiLineString", coordinates: border.coordinates.flatMap((line) => runsWithin(line, within)) };
}

function runsWithin(line: readonly Position[], within: DottedLine["within"]): Position[][] {
  const [west, south, east, north] = within ?? [-180, -90, 180, 90];
  const runs: Position[][] = [[]];
  for (const place of line) {
    const [x = 0, y = 0] = place;
    if (x >= west && x <= east && y >= south && y <= north) runs.at(-1)?.push(place);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

function topologyOf({ shapes, dotted }: Record<"shapes" | "dotted", readonly Feature[]>): WorldTopology {
  return topology({ shapes: collection(shapes), dotted: collection(dotted) }) as WorldTopology;
}

function collection(features: readonly Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features: [...features] };
}

function asFeature<G extends Geometry>(geometry: G): Feature<G> {
  return { type: "Feature", properties: {}, geometry };
}

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
