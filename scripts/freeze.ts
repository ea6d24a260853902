// Permanent files: how they reach public/ and go on record, all or nothing, and how they are held against that record.
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatError, refuse } from "../src/facts/parse-file.ts";
import type { Release } from "../src/facts/version.ts";
import { cp, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";

/** The folders of public/ below which versions stand for good, each in a folder such as "v1.0.0". */
export const FROZEN_ROOTS = ["data", "embed", "oembed"] as const;

/** SHA-256 of a file, in hexadecimal. */
export function digestOf(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

/** One line for every frozen file that is missing, changed, or not on record. */
export function frozenFileErrors(root: string, releases: readonly Release[]): string[] {
  const recorded = new Map(releases.flatMap(({ files }) => Object.entries(files)));
  const changed = [...recorded].flatMap(([path, digest]) => changeOf(join(root, "public", path), path, digest));
  const strays = frozenFilesIn(root).filter((path) => !recorded.has(path));
  return [...changed, ...strays.map((path) => formatError(`public/${path}`, [], "is not in data/releases.json"))];
}

/** @throws DataError when a frozen file is not, byte for byte, what was recorded. */
export function checkFrozen(root: string, releases: readonly Release[]): void {
  refuse(frozenFileErrors(root, releases));
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

/** Of which version a copy is made. */
export type Edition = Pick<Release, "version" | "date">;

/**
 * Copies what stays from a folder that was built for freezing, first beside it, then by renaming into public/ of `root`,
 * the record last. When anything fails, public/ and data/releases.json are as they were.
 */
export async function freeze(root: string, built: string, edition: Edition, earlier: readonly Release[]) {
  const beside = `${built}/.frozen`;
  const paths = await permanentPaths(built);
  const folder = `v${edition.version}`;
  const files: [string, string][] = [];
  for (const path of paths) {
    const goal = path.replace("/", `/${folder}/`);
    await cp(join(built, path), join(beside, goal), { recursive: true });
    files.push([goal, digestOf(join(beside, goal))]);
  }
  const record = [{ ...edition, files: Object.fromEntries(files) }, ...earlier];
  await writeFile(
    join(beside, "releases.json"),
    `${JSON.stringify({ $schema: "schema/releases.json", items: record }, null, 2)}\n`,
  );
  await moveIn(root, beside, folder);
  return files.length;
}

async function moveIn(root: string, beside: string, folder: string): Promise<void> {
  const moved: string[] = [];
  try {
    for (const name of FROZEN_ROOTS) {
      const goal = join(root, "public", name, folder);
      if (existsSync(goal)) throw new Error(`${goal} is already there`);
      await mkdir(dirname(goal), { recursive: true });
      await rename(join(beside, name, folder), goal);
      moved.push(goal);
    }
    await rename(join(beside, "releases.json"), join(root, "data/releases.json"));
  } catch (error) {
    for (const goal of moved) await rm(goal, { recursive: true, force: true });
    throw error;
  }
}

/** The widgets of the whole operation with their oEmbed answers, and every file of the publication; no page. */
async function permanentPaths(built: string): Promise<string[]> {
  const { widgetPath, widgets } = await import("../src/facts/widgets.ts");
  const world = widgets.filter(({ kind }) => kind !== "country").map(widgetPath);
  const data = await readdir(join(built, "data"), { recursive: true, withFileTypes: true });
  const published = data
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath, entry.name).slice(built.length + 1))
    .filter((path) => !/^data\/v\d/.test(path));
  const answers = world.map((path) => `oembed/${path}.json`);
  return [...published, ...world.map((path) => `embed/${path}/index.html`), ...answers].sort();
}
