// Knows that bad data never becomes a site: the real build refuses each kind by name and leaves the last good site as it
// was. The kinds stand in tests/fixtures/bad-data.ts.
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { BAD_DATA } from "../fixtures/bad-data.ts";
import type { ProjectCopy } from "../project-copy.ts";
import { build, copyWithSite, mendData, publishedSite, start, workFolders } from "./build-copy.ts";

let copy: ProjectCopy;
beforeAll(() => void (copy = copyWithSite("bad-data")));
afterEach(() => mendData(copy));
afterAll(() => copy.remove());

describe("a build", () => {
  it.each(BAD_DATA)("refuses $kind in plain lines, before it starts, and leaves dist/ as it was", async (bad) => {
    const before = publishedSite(copy);
    bad.spoil(copy);
    const { code, said } = await build(copy);
    expect(said.split("\n")).toEqual(bad.told);
    expect(code).toBe(1);
    expect([publishedSite(copy), workFolders(copy)]).toEqual([before, []]);
  });
});

describe("Astro alone", () => {
  it("fails on bad data too, since the checks sit in the model", async () => {
    const [bad] = BAD_DATA;
    bad?.spoil(copy);
    const astro = ["node_modules/astro/bin/astro.mjs", "build", "--outDir", "dist-astro"];
    const { code, said } = await start(copy, process.execPath, ...astro).ended;
    expect(code).not.toBe(0);
    for (const line of bad?.told ?? ["no example"]) expect(said).toContain(line);
  });
});
