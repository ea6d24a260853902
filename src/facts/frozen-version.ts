// Knows whether this build makes the lasting copy of a version, and how its addresses say so. Freezes nothing.

/** The version that `npm run release` is freezing; null in every other build, for scripts/run-astro.ts sees to that. */
export const frozenVersion: string | null = process.env["FROZEN_VERSION"] || null;

/** Where the files of a version stand for good, below "data", "embed" or "oembed": "/data/v1.0.0/". */
export function frozenFolder(of: "data" | "embed" | "oembed", version: string): string {
  return `/${of}/v${version}/`;
}

/** The folder to which this build's own addresses belong: the lasting one when it freezes, else the latest. */
export function ownFolder(of: "data" | "embed" | "oembed"): string {
  return frozenVersion === null ? `/${of}/` : frozenFolder(of, frozenVersion);
}
