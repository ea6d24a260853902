// How to tell from a built page which countries the groups of its one drawing hold.
import { joinedPaths } from "../src/geo/path-commands.ts";
import { worldPaths } from "../src/geo/map-paths.ts";

/** Codes of the countries whose shapes are in a group, drawn whole or by regions; anything else in it is a fault. */
export function countriesIn(html: string, tier: string): string[] {
  const paths = [...html.matchAll(new RegExp(`<path id="t-${tier}(?:-[a-z]+)?" d="([^"]*)"`, "g"))];
  const shapes = [...worldPaths(1600).shapes].map(([id, own]) => [id, joinedPaths([own])] as const);
  return paths.flatMap(([, path = ""]) => {
    const inside = shapes.filter(([, own]) => path.includes(own));
    if (inside.map(([, own]) => own).join("") !== path)
      throw new Error(`the group ${tier} holds more than whole countries`);
    return inside.map(([id]) => id);
  });
}
