// Bad data never becomes a site: each kind is told by name, and the real build refuses it and leaves the last good site
// as it was. The kinds stand in tests/fixtures/bad-data.ts.
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { dataErrorLines } from "../../scripts/check-data.ts";
import { BAD_DATA } from "../fixtures/bad-data.ts";
import { checkFilesOf } from "../fixtures/raw-files.ts";
import type { ProjectCopy } from "../project-copy.ts";
import { everything } from "../scope.ts";
import { build, copyWithSite, mendData, publishedSite, start, workFolders } from "./build-copy.ts";

let copy: ProjectCopy;
beforeAll(() => void (copy = copyWithSite("bad-data")));
afterEach(() => mendData(copy));
afterAll(() => copy.remove());

/** The lines in which the model refuses the files of the copy; none where it takes them. */
function refusal(): string[] {
  try {
    checkFilesOf(copy);
    return [];
  } catch (error) {
    return (dataErrorLines(error) ?? String(error)).split("\n");
  }
}

describe("the model", () => {
  it("takes the files as they are", () => expect(refusal()).toEqual([]));

  it.each(BAD_DATA)("refuses $kind in plain lines", (bad) => {
    bad.spoil(copy);
    expect(refusal()).toEqual(bad.told);
  });
});

describe("a build", () => {
  it.each(BAD_DATA.filter(({ alone }) => everything || alone))(
    "refuses $kind in the same lines, before it starts, and leaves dist/ as it was",
    async (bad) => {
      const before = publishedSite(copy);
      bad.spoil(copy);
      const { code, said } = await build(copy);
      expect(said.split("\n")).toEqual(bad.told);
      expect(code).toBe(1);
      expect([publishedSite(copy), workFolders(copy)]).toEqual([before, []]);
    },
  );
});

// A whole Astro, for what the model says above.
if (everything)
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
