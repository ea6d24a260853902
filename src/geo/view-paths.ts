// Knows a view drawn on a grid of its own, with the detail that it has room for. Knows neither colours nor facts.
import { type MapPaths, pathsThrough } from "./map-paths.ts";
import { view as namedView, type View, type ViewName } from "./view.ts";
import { TOLERANCE } from "./world-paths.ts";

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
