// Knows how to turn what a camera sees into finished paths. Knows neither the views nor who took part.
import { mesh } from "topojson-client";
import type { MultiLineString } from "topojson-specification";
import { type Box, overlap } from "./box.ts";
import { clippedLine, clippedRing } from "./clip.ts";
import { type Camera, type Pen, penOf } from "./drawing.ts";
import { lineArcs } from "./lines.ts";
import { linesPath, ringsPath } from "./path-commands.ts";
import { arcBoxes, planeShapes } from "./plane-shapes.ts";
import { type PieceArcs, ringsOf } from "./rings.ts";

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
