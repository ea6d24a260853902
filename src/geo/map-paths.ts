// Finished paths of the world or of a view: shapes, borders, coast, on a grid of whole numbers.
import { mesh } from "topojson-client";
import type { MultiLineString } from "topojson-specification";
import { type Box, overlap } from "./geometry.ts";
import { clippedLine, clippedRing, linesPath, ringsPath } from "./path-commands.ts";
import { type Camera, type Pen, penOf, type PieceArcs, ringsOf } from "./simplify.ts";
import { frame, lineArcs, PLANE_WIDTH } from "./plane.ts";
import { arcBoxes, planeShapes } from "./shapes.ts";
import { oncePer } from "./once.ts";
import { type View, view as namedView, type ViewName } from "./view.ts";

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

/** Shapes and lines as a camera sees them; with `clip`, only what lies in that box of the grid. */
export function pathsThrough(camera: Camera, clip: Box = EVERYTHING): Omit<MapPaths, "width" | "height"> {
  const pen = penOf(camera);
  const seen = onPlane(clip, camera);
  const boxes = arcBoxes();
  const line = (arcs: readonly number[]) =>
    linePath(
      arcs.filter((arc) => overlap(boxes[arc] ?? EVERYTHING, seen)),
      pen,
      clip,
    );
  const drawn = [...planeShapes()].map(([id, pieces]) => {
    const inView = pieces.filter(({ box }) => overlap(box, seen));
    return [
      id,
      shapePath(
        inView.map(({ arcs }) => arcs),
        pen,
        clip,
      ),
    ] as const;
  });
  const { borders, contested, coast } = lineArcs();
  const shapes = new Map(drawn.filter(([, path]) => path !== ""));
  return { shapes, borders: line(borders), contested: line(contested), coast: line(coast) };
}

const EVERYTHING: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

function onPlane({ left, top, right, bottom }: Box, camera: Camera): Box {
  return {
    left: camera.left + left / camera.scale,
    right: camera.left + right / camera.scale,
    top: camera.top + top / camera.scale,
    bottom: camera.top + bottom / camera.scale,
  };
}

function shapePath(pieces: readonly PieceArcs[], pen: Pen, clip: Box): string {
  const rings = ringsOf(pieces, pen).map((ring) => clippedRing(ring, clip));
  return ringsPath(rings.filter((ring) => ring.length > 2));
}

/** Arcs strung together into lines as long as they go, as one path. */
function linePath(ids: readonly number[], pen: Pen, clip: Box): string {
  const arcs = ids
    .map(pen)
    .filter((arc) => arc.length > 1)
    .map((arc) => [...arc]);
  const all: MultiLineString = { type: "MultiLineString", arcs: arcs.map((_, index) => [index]) };
  const strung = mesh({ type: "Topology", arcs, objects: {} }, all).coordinates;
  return linesPath(strung.flatMap((line) => clippedLine(line, clip)));
}

/** Grids of the whole world by width: the wide one for a page, the narrow one for an article's column. */
export type WorldGrid = 1600 | 960;

/** Square units of a grid that a corner must be worth to be kept: what an eye does not miss at this size. */
export const TOLERANCE = 0.8;

/** The world on a grid of whole numbers. */
export const worldPaths = oncePer((grid: WorldGrid): MapPaths => {
  const scale = grid / PLANE_WIDTH;
  const paths = pathsThrough({ scale, left: 0, top: 0, tolerance: TOLERANCE });
  return { width: grid, height: Math.ceil(frame().height * scale), ...paths };
});

// Units of the grid that shapes go on beyond the edge, so that no outline is seen where they are cut off.
export const BLEED = 8;

const made = new Map<string, MapPaths>();

/**
 * A view by itself: the origin is its upper left corner, `width` units of whole numbers across.
 * An inset or a locator drawn like this shows coasts that the world's own grid has no room for.
 */
export function viewPaths(view: ViewName | View, width: number): MapPaths {
  const seen = typeof view === "string" ? namedView(view) : view;
  const key = [seen.x, seen.y, seen.width, seen.height, width].join(" ");
  const paths = made.get(key) ?? drawn(seen, width);
  made.set(key, paths);
  return paths;
}

function drawn(view: View, width: number): MapPaths {
  const scale = width / view.width;
  const height = Math.round(view.height * scale);
  const clip = { left: -BLEED, top: -BLEED, right: width + BLEED, bottom: height + BLEED };
  return { width, height, ...pathsThrough({ scale, left: view.x, top: view.y, tolerance: TOLERANCE }, clip) };
}
