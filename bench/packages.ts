// Knows that benches draw with packages that the site does not need, and gets them when they are missing.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * Installs the packages of bench/package.json once.
 * @throws Error when npm cannot.
 */
export function ensurePackages(): void {
  if (existsSync(join(import.meta.dirname, "node_modules"))) return;
  console.log("The libraries to compare with are not installed yet; npm ci --prefix bench gets them (about 200 MB).");
  const { status } = spawnSync("npm", ["ci", "--prefix", import.meta.dirname], { stdio: "inherit" });
  if (status !== 0) throw new Error("The libraries could not be installed: run `npm ci --prefix bench` to see why.");
}
