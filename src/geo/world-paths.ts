// Knows the grids on which the whole world is drawn. Knows neither colours nor who took part.
import { type MapPaths, pathsThrough } from "./map-paths.ts";
import { oncePer } from "./once.ts";
import { frame, PLANE_WIDTH } from "./plane.ts";

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
