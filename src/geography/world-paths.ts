// Knows the whole world as finished paths on a grid of whole numbers. Knows neither colours nor who took part.
import { mesh } from "topojson-client";
import type { Position } from "geojson";
import type { MultiLineString, Topology } from "topojson-specification";
import { type Camera, roundedArcs } from "./drawing.ts";
import { lineArcs } from "./lines.ts";
import { oncePer } from "./once.ts";
import { linesPath, ringsPath } from "./path-commands.ts";
import { frame, plane, PLANE_WIDTH } from "./plane.ts";
import { ringsOf } from "./rings.ts";

/** A map finished for drawing: a path per shape, and the lines between shapes, each once. */
export interface MapPaths {
  readonly width: number;
  readonly height: number;
  /** Path of each shape by id. A shape that rounding leaves no area is missing: it has a marker instead. */
  readonly shapes: ReadonlyMap<string, string>;
  /** All borders between two shapes, except the dotted ones. */
  readonly borders: string;
  /** The contested stretches of border, to be drawn dotted. */
  readonly contested: string;
  /** Everything where land meets the sea. */
  readonly coast: string;
}

// Square units of the grid that a corner must be worth: what an eye does not miss at this size.
const TOLERANCE = 0.8;

/** The world on a grid 1,600 or 960 units wide; the narrow one is for an article's column. */
export const worldPaths = oncePer((grid: 1600 | 960): MapPaths => {
  const scale = grid / PLANE_WIDTH;
  return {
    width: grid,
    height: Math.ceil(frame().height * scale),
    ...pathsThrough({ scale, left: 0, top: 0, tolerance: TOLERANCE }),
  };
});

/** Shapes and lines as a camera sees them. */
export function pathsThrough(camera: Camera): Omit<MapPaths, "width" | "height"> {
  const arcs = roundedArcs(camera);
  const drawn = plane().objects.shapes.geometries.map((shape) => [String(shape.id), ringsOf(shape, arcs)] as const);
  const shapes = new Map(drawn.filter(([, rings]) => rings.length > 0).map(([id, rings]) => [id, ringsPath(rings)]));
  const { borders, contested, coast } = lineArcs();
  return { shapes, borders: lines(borders, arcs), contested: lines(contested, arcs), coast: lines(coast, arcs) };
}

/** Arcs strung together into lines as long as they go, as one path. */
function lines(ids: readonly number[], arcs: readonly Position[][]): string {
  const all: MultiLineString = {
    type: "MultiLineString",
    arcs: ids.filter((id) => (arcs[id]?.length ?? 0) > 1).map((id) => [id]),
  };
  const world: Topology = { type: "Topology", arcs: [...arcs], objects: {} };
  return linesPath(mesh(world, all).coordinates);
}
