// Knows the parts of a page's one drawing of the world: groups, single countries, lines. Knows no paint and no frame.
import { joinedPaths } from "../geo/path-commands.ts";
import { landCountries, landNames, seaArea, seaNames } from "../geo/region-area.ts";
import { worldPaths } from "../geo/world-paths.ts";
import type { StageArea } from "../facts/story.ts";
import { participantsIn, tierOf, type Tier } from "./tiers.ts";

const world = worldPaths(1600);

/** The lines that all maps of a page reuse: one mesh of borders, and apart from it the contested ones. */
export const baseLines = { borders: world.borders, contested: world.contested } as const;

/** All shapes of a group, or those of them in one region, as one path: a page with many maps carries few shapes. */
export function tierPath(tier: Tier, region?: string): string {
  const own = region === undefined ? undefined : new Set(participantsIn(region));
  const wanted = [...world.shapes].filter(([id]) => tierOf(id) === tier && (own?.has(id) ?? true));
  return joinedPaths(wanted.map(([, path]) => path));
}

/** The shape of one country; undefined for one that is too small to have any. */
export function countryShape(iso3: string): string | undefined {
  return world.shapes.get(iso3);
}

/** The seas among the areas that a finding names, as shapes on the plane that lie under the land. */
export function seasAmong(areas: readonly StageArea[]): string[] {
  return seaNames.filter((name) => areas.includes(name)).map(seaArea);
}

/** The countries of the land among the areas that a finding names. */
export function landsAmong(areas: readonly StageArea[]): string[] {
  return landNames.filter((name) => areas.includes(name)).flatMap(landCountries);
}
