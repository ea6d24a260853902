// A build without its base map says so in one sentence.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkBaseMap } from "../../scripts/check-base-map.ts";
import type { ProjectCopy } from "../project-copy.ts";
import { everything } from "../scope.ts";
import { build, copyWithSite, publishedSite, workFolders } from "./build-copy.ts";

const packages = fileURLToPath(new URL("../../node_modules", import.meta.url));
const SENTENCE =
  "The base map node_modules/world-atlas/countries-50m.json is missing or damaged: run `npm ci` to install it again.";

let copy: ProjectCopy;
let map: string;
beforeAll(() => {
  copy = copyWithSite("base-map");
  const own = join(copy.root, "node_modules");
  unlinkSync(own);
  mkdirSync(own);
  for (const name of readdirSync(packages).filter((one) => one !== "world-atlas"))
    symlinkSync(join(packages, name), join(own, name));
  map = join(own, "world-atlas/countries-50m.json");
});
beforeEach(() =>
  cpSync(join(packages, "world-atlas"), join(copy.root, "node_modules/world-atlas"), { recursive: true }),
);
afterAll(() => copy.remove());

const spoilt: readonly (readonly [how: string, spoil: () => void])[] = [
  ["is missing", () => rmSync(map)],
  ["was cut off", () => writeFileSync(map, readFileSync(map).subarray(0, 100_000))],
  ["is another file", () => writeFileSync(map, "{}")],
];

describe(checkBaseMap, () => {
  it("is content with the map as its package has it", () => expect(() => checkBaseMap(copy.root)).not.toThrow());

  it.each(spoilt)("says in one sentence that the map %s", (_, spoil) => {
    spoil();
    expect(() => checkBaseMap(copy.root)).toThrow(SENTENCE);
  });
});

describe("a build", () => {
  it.each(everything ? spoilt : spoilt.slice(0, 1))(
    "says that the map %s, and nothing else, and leaves dist/ as it was",
    async (_, spoil) => {
      const before = publishedSite(copy);
      spoil();
      expect(await build(copy)).toMatchObject({ code: 1, said: SENTENCE });
      expect([publishedSite(copy), workFolders(copy)]).toEqual([before, []]);
    },
  );
});
