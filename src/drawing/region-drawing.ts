// Knows a part of the world drawn with the detail that a stage has room for. Knows no paint.
import { statusShapes } from "../geo/boundaries.ts";
import { joinedPaths } from "../geo/path-commands.ts";
import { viewPaths } from "../geo/view-paths.ts";
import type { ViewName } from "../geo/view.ts";
import { STAGE_ASPECT, stageFrame, type Frame } from "./map-frame.ts";

/** Grid of a region's drawing across: what a stage of this many CSS pixels shows without visible corners. */
const GRID_WIDTH = 640;

/** A region's shapes and lines, on a grid of their own. */
export interface RegionDrawing {
  readonly name: ViewName;
  readonly frame: Frame;
  readonly width: number;
  readonly height: number;
  /** All land but the shapes of open status, as one path. */
  readonly land: string;
  readonly status: string;
  readonly lines: string;
  readonly contested: string;
  /** Path of one country; empty where the frame does not show it. */
  readonly shape: (iso3: string) => string;
}

/** A named view as the stage draws it. */
export function regionDrawing(name: ViewName): RegionDrawing {
  const frame = stageFrame(name);
  const paths = viewPaths(frame, GRID_WIDTH);
  const all = [...paths.shapes];
  const joined = (wanted: (id: string) => boolean) =>
    joinedPaths(all.filter(([id]) => wanted(id)).map(([, path]) => path));
  return {
    name,
    frame,
    width: GRID_WIDTH,
    height: Math.round(GRID_WIDTH / STAGE_ASPECT),
    land: joined((id) => !statusShapes.has(id)),
    status: joined((id) => statusShapes.has(id)),
    lines: paths.borders,
    contested: paths.contested,
    shape: (iso3) => paths.shapes.get(iso3) ?? "",
  };
}
