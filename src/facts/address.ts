// Addresses of pages and files, wherever the site is put, and those that a permanent version keeps for good.

/** What the build says of where the site is put; absent where a test runs in Node alone. */
const env = import.meta.env as { readonly BASE_URL?: string; readonly SITE?: string } | undefined;

/** What stands for the address of a site that nobody has named. */
const LOCAL = "http://localhost:4321";

/** The address of a page or file from the site's own root: "/cases/" becomes "/sub/cases/" under a sub-path. */
export function addressOf(path: string): string {
  return `${(env?.BASE_URL ?? "/").replace(/\/+$/, "")}/${path.replace(/^\/+/, "")}`;
}

/** The same with scheme and host, for cards, canonical links and what a reader copies. */
export function absoluteAddressOf(path: string): string {
  return new URL(addressOf(path), env?.SITE ?? LOCAL).href;
}

/** Whether the build knows at which address the site will be found. */
export function isPublic(): boolean {
  return !(env?.SITE ?? LOCAL).startsWith(LOCAL);
}

/** The version that `npm run release` is freezing; null in every other build, for scripts/run-astro.ts sees to that. */
export const frozenVersion: string | null = process.env["FROZEN_VERSION"] || null;

/** Where the files of a version stand for good, below "data", "embed" or "oembed": "/data/v1.0.0/". */
export function frozenFolder(of: "data" | "embed" | "oembed", version: string): string {
  return `/${of}/v${version}/`;
}

/** The folder to which this build's own addresses belong: the permanent one when it freezes, else the latest. */
export function ownFolder(of: "data" | "embed" | "oembed"): string {
  return frozenVersion === null ? `/${of}/` : frozenFolder(of, frozenVersion);
}

/** Beside which file those of this build will stand for good; null for files that a later version may replace. */
export function permanentDataAddress(): string | null {
  return frozenVersion === null ? null : absoluteAddressOf(`${frozenFolder("data", frozenVersion)}README.md`);
}

/** Where a citation may send a reader: the permanent version, else the data page; null where the site has no address. */
export function citedAddress(): string | null {
  return permanentDataAddress() ?? (isPublic() ? absoluteAddressOf("/data/") : null);
}
