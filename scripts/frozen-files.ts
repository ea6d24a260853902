// Knows how frozen files in public/ are held against what was recorded of them. Knows no version.
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DataError, formatError } from "../src/facts/parse-file.ts";
import type { Release } from "../src/facts/version.ts";

/** The folders of public/ below which versions stand for good, each in a folder such as "v1.0.0". */
export const FROZEN_ROOTS = ["data", "embed", "oembed"] as const;

/** SHA-256 of a file, in hexadecimal. */
export function digestOf(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

/** One line for every frozen file that is missing, changed, or not on record. */
export function frozenFaults(root: string, releases: readonly Release[]): string[] {
  const recorded = new Map(releases.flatMap(({ files }) => Object.entries(files)));
  const changed = [...recorded].flatMap(([path, digest]) => changeOf(join(root, "public", path), path, digest));
  const strays = frozenFilesIn(root).filter((path) => !recorded.has(path));
  return [...changed, ...strays.map((path) => formatError(`public/${path}`, [], "is not in data/releases.json"))];
}

/** @throws DataError when a frozen file is not, byte for byte, what was recorded. */
export function checkFrozen(root: string, releases: readonly Release[]): void {
  const faults = frozenFaults(root, releases);
  if (faults.length > 0) throw new DataError(faults.join("\n"));
}

function changeOf(file: string, path: string, digest: string): string[] {
  if (!existsSync(file)) return [formatError(`public/${path}`, [], "is frozen and missing")];
  return digestOf(file) === digest ? [] : [formatError(`public/${path}`, [], "is frozen and was changed")];
}

function frozenFilesIn(root: string): string[] {
  const found = globSync(`public/{${FROZEN_ROOTS.join(",")}}/v*/**/*`, { cwd: root, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.slice(join(root, "public").length + 1).replaceAll("\\", "/"));
}
