// One commit gives one site. No text tells when, where and by whom it was built; and where everything is looked at, a
// second build in another folder, time zone and language has the same bytes as dist/, zip and workbook included. (What a
// short run builds elsewhere is the trial of a release.)
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { completeSite } from "../../scripts/complete-site.ts";
import { runAstro } from "../../scripts/run-astro.ts";
import { builtFiles, dist, textOf } from "../built-site.ts";
import { everything } from "../scope.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const texts = builtFiles.filter((name) => !/\.(png|zip|xlsx|woff2|ico)$/.test(name));

/** Every place in a built text that a pattern finds. */
const found = (pattern: RegExp) =>
  texts.flatMap((name) => [...textOf(name).matchAll(pattern)].map(([place]) => `${name}: ${place}`));

describe("no built text", () => {
  it("tells a time of day, which no fact of ours has", () => {
    expect(texts.length).toBeGreaterThan(1000);
    expect(found(/\b20\d\d-\d\d-\d\dT(?!00:00:00)\d\d:\d\d[\w:.+-]*/g)).toEqual([]);
    expect(found(/\b1[6-9]\d{11}\b/g)).toEqual([]);
  });

  it("tells of the machine that built it", () => {
    const traces = [root, homedir()].filter((trace) => trace.length > 3);
    const pattern = new RegExp(traces.map((trace) => RegExp.escape(trace)).join("|"), "g");
    expect(found(pattern)).toEqual([]);
  });
});

if (everything)
  describe("a second build", () => {
    const again = join(root, `dist-again-${process.pid}`);
    const here = { ...process.env };
    const elsewhere = { TZ: "Pacific/Chatham", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" };
    const digestOf = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

    beforeAll(async () => {
      Object.assign(process.env, elsewhere);
      await runAstro(root, again, new AbortController().signal);
      await completeSite(root, again);
    }, 240_000);

    afterAll(() => {
      process.env = here;
      rmSync(again, { recursive: true, force: true });
    });

    it("has the same files", () => {
      expect(builtFiles.length).toBeGreaterThan(50);
      expect(builtFiles.filter((name) => !existsSync(join(again, name)))).toEqual([]);
    });

    it("has the same bytes in each, zip and workbook included", () => {
      expect(builtFiles).toContain("data/liberterra-iii.zip");
      expect(builtFiles).toContain("data/liberterra-iii.xlsx");
      expect(builtFiles.filter((name) => digestOf(join(again, name)) !== digestOf(dist + name))).toEqual([]);
    });
  });
