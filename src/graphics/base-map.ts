// Knows the parts of a page's one drawing of the world: groups, single countries, lines. Knows no paint and no frame.
import { joinedPaths } from "../geography/path-commands.ts";
import { regionArea } from "../geography/region-area.ts";
import { worldPaths } from "../geography/world-paths.ts";
import type { StageArea } from "../model/facts.ts";
import { tierOf, type Tier } from "./tiers.ts";

const world = worldPaths(1600);

/** The lines that all maps of a page reuse: one mesh of borders, and apart from it the contested ones. */
export const baseLines = { borders: world.borders, contested: world.contested } as const;

/** All shapes of a group as one path, so that a page with many maps carries few shapes. */
export function tierPath(tier: Tier): string {
  return joinedPaths([...world.shapes].filter(([id]) => tierOf(id) === tier).map(([, path]) => path));
}

/** The shape of one country; undefined for one that is too small to have any. */
export function countryShape(iso3: string): string | undefined {
  return world.shapes.get(iso3);
}

/** The outline of an area that a finding names, on the grid of the drawing. */
export function areaShape(area: StageArea): string {
  return regionArea(area);
}
