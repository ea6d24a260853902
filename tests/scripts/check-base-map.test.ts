// Knows that a build without its base map says so in one sentence. Knows no shape.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkBaseMap } from "../../scripts/check-base-map.ts";
import type { ProjectCopy } from "../project-copy.ts";
import { build, copyWithSite, publishedSite, workFolders } from "./build-copy.ts";

const packages = fileURLToPath(new URL("../../node_modules", import.meta.url));
const SENTENCE =
  "The base map node_modules/world-atlas/countries-50m.json is missing or damaged: run `npm ci` to install it again.";

let copy: ProjectCopy;
let map: string;
beforeEach(() => {
  copy = copyWithSite("base-map");
  const own = join(copy.root, "node_modules");
  unlinkSync(own);
  mkdirSync(own);
  for (const name of readdirSync(packages).filter((one) => one !== "world-atlas"))
    symlinkSync(join(packages, name), join(own, name));
  cpSync(join(packages, "world-atlas"), join(own, "world-atlas"), { recursive: true });
  map = join(own, "world-atlas/countries-50m.json");
});
afterEach(() => copy.remove());

describe(checkBaseMap, () => {
  it("is content with the map as its package has it", () => expect(() => checkBaseMap(copy.root)).not.toThrow());
});

describe("a build", () => {
  it.each([
    ["is missing", () => rmSync(map)],
    ["was cut off", () => writeFileSync(map, readFileSync(map).subarray(0, 100_000))],
    ["is another file", () => writeFileSync(map, "{}")],
  ])("says in one sentence that the map %s, and leaves dist/ as it was", async (_, spoil) => {
    const before = publishedSite(copy);
    spoil();
    expect(await build(copy)).toMatchObject({ code: 1, said: SENTENCE });
    expect([publishedSite(copy), workFolders(copy)]).toEqual([before, []]);
  });
});
