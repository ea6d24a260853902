// Knows that one commit gives one site: built a second time, in another folder, time zone and language, it has the same
// bytes as dist/, zip and workbook included. Knows no file.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { completeSite } from "../../scripts/complete-site.ts";
import { runAstro } from "../../scripts/run-astro.ts";
import { builtFiles, dist } from "../built-site.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const again = join(root, `dist-again-${process.pid}`);
const here = { ...process.env };
const elsewhere = { TZ: "Pacific/Chatham", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" };
const digestOf = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

beforeAll(async () => {
  Object.assign(process.env, elsewhere);
  await runAstro(root, again, new AbortController().signal);
  await completeSite(again);
}, 240_000);

afterAll(() => {
  process.env = here;
  rmSync(again, { recursive: true, force: true });
});

describe("a second build", () => {
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
