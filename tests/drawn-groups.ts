// Knows how to tell from a built page which countries the groups of its one drawing hold. Knows no country.
import { joinedPaths } from "../src/geography/path-commands.ts";
import { worldPaths } from "../src/geography/world-paths.ts";

/** Codes of the countries whose shapes are in a group; a path with anything else in it is a fault. */
export function countriesIn(html: string, tier: string): string[] {
  const path = new RegExp(`<path id="t-${tier}" d="([^"]*)"`).exec(html)?.[1] ?? "";
  const shapes = [...worldPaths(1600).shapes].map(([id, own]) => [id, joinedPaths([own])] as const);
  const inside = shapes.filter(([, own]) => path.includes(own));
  if (inside.map(([, own]) => own).join("") !== path)
    throw new Error(`the group ${tier} holds more than whole countries`);
  return inside.map(([id]) => id);
}
