// Knows which versions are frozen, newest first, and what was recorded of their files. Freezes nothing.
import file from "../../data/releases.json" with { type: "json" };
import type { Release } from "./release.ts";
import { releasesFrom } from "./releases-from.ts";

/** Every frozen version, newest first; empty as long as nothing is frozen. */
export const releases: readonly Release[] = releasesFrom(file);

/** Whether the files of this version stand at addresses of their own for good. */
export function isFrozen(version: string): boolean {
  return releases.some((release) => release.version === version);
}
