// Checks that the base map is there whole: a file of a package, over which every map is drawn.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TaskError } from "./task-error.ts";

const FILE = "node_modules/world-atlas/countries-50m.json";

/** @throws TaskError when the base map is not there whole. */
export function checkBaseMap(root: string): void {
  if (!isWhole(join(root, FILE)))
    throw new TaskError(`The base map ${FILE} is missing or damaged: run \`npm ci\` to install it again.`);
}

function isWhole(file: string): boolean {
  try {
    const { objects, arcs } = JSON.parse(readFileSync(file, "utf8")) as { objects?: object; arcs?: unknown };
    return Array.isArray(arcs) && objects !== undefined && "countries" in objects;
  } catch {
    return false;
  }
}
