// A reader never meets a half-built site, whatever happens to a build.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildFolder, publish, refuseFixedFolder, tidyUp } from "../../scripts/build-folder.ts";

const pidOfNobody = 2 ** 22 + 1;
let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), "build-folder-"))));
afterEach(() => rmSync(root, { recursive: true }));

function folder(name: string, page: string): void {
  mkdirSync(join(root, name));
  writeFileSync(join(root, name, "index.html"), page);
}

const published = () => readFileSync(join(root, "dist/index.html"), "utf8");

describe(publish, () => {
  it("puts the new site in the place of the old one and leaves nothing else", async () => {
    folder("dist", "old");
    folder("dist-next-1", "new");
    await publish(root, join(root, "dist-next-1"));
    expect([published(), readdirSync(root)]).toEqual(["new", ["dist"]]);
  });

  it("publishes the first build of all", async () => {
    folder("dist-next-1", "new");
    await publish(root, join(root, "dist-next-1"));
    expect(published()).toBe("new");
  });

  it("keeps the last good site when there is nothing to publish", async () => {
    folder("dist", "old");
    await expect(publish(root, join(root, "dist-next-1"))).rejects.toThrow("ENOENT");
    expect([published(), readdirSync(root)]).toEqual(["old", ["dist"]]);
  });
});

describe(tidyUp, () => {
  it("removes what a killed build left, not what a living one is writing", async () => {
    folder(`dist-next-${pidOfNobody}`, "half");
    folder(`dist-next-${process.pid}`, "half");
    await tidyUp(root);
    expect(readdirSync(root)).toEqual([`dist-next-${process.pid}`]);
  });

  it("puts back the last good site when a build died in mid-exchange", async () => {
    folder(`dist-old-${pidOfNobody}`, "old");
    await tidyUp(root);
    expect([published(), readdirSync(root)]).toEqual(["old", ["dist"]]);
  });

  it("leaves a published site alone", async () => {
    folder("dist", "new");
    folder(`dist-old-${pidOfNobody}`, "old");
    await tidyUp(root);
    expect([published(), readdirSync(root)]).toEqual(["new", ["dist"]]);
  });
});

describe(buildFolder, () => {
  it("stands beside dist/, so that a rename suffices", () => {
    expect(buildFolder("/site")).toBe(`/site/dist-next-${process.pid}`);
  });
});

describe(refuseFixedFolder, () => {
  it("leaves a folder that can give way, and one that is not there yet, as they were", () => {
    refuseFixedFolder(root);
    folder("dist", "old");
    refuseFixedFolder(root);
    expect([published(), readdirSync(root)]).toEqual(["old", ["dist"]]);
  });

  it("says of a mounted folder, before anything is built, what to do instead", () => {
    const busy = () => {
      throw Object.assign(new Error("EBUSY: resource busy or locked, rename"), { code: "EBUSY" });
    };
    expect(() => refuseFixedFolder(root, busy)).toThrow(/^dist\/ cannot be replaced \(EBUSY\): it is mounted/);
  });
});
