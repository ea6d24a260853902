// Knows that the map is drawn over a file from a package, and how to tell that it is missing or cut off. Draws nothing.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const FILE = "node_modules/world-atlas/countries-50m.json";

/** Thrown when there is no map to draw; the message is ready to print. */
export class BaseMapFault extends Error {
  override readonly name = "BaseMapFault";
}

/** @throws BaseMapFault when the base map is not there whole. */
export function checkBaseMap(root: string): void {
  if (!isWhole(join(root, FILE)))
    throw new BaseMapFault(`The base map ${FILE} is missing or damaged: run \`npm ci\` to install it again.`);
}

function isWhole(file: string): boolean {
  try {
    const { objects, arcs } = JSON.parse(readFileSync(file, "utf8")) as { objects?: object; arcs?: unknown };
    return Array.isArray(arcs) && objects !== undefined && "countries" in objects;
  } catch {
    return false;
  }
}
