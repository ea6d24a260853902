// Knows which files of a built folder stay for good, how they reach public/, and how they go on record: all or nothing.
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Release } from "../src/facts/version.ts";
import { digestOf, FROZEN_ROOTS } from "./frozen-files.ts";

/** Of which version a copy is made. */
export type Edition = Pick<Release, "version" | "date">;

/**
 * Copies what stays from a folder that was built for freezing, first beside it, then by renaming into public/ of `root`,
 * the record last. When anything fails, public/ and data/releases.json are as they were.
 */
export async function freeze(root: string, built: string, edition: Edition, earlier: readonly Release[]) {
  const beside = `${built}/.frozen`;
  const paths = await lastingPaths(built);
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
async function lastingPaths(built: string): Promise<string[]> {
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
