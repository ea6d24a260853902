// Knows that freezing is all or nothing: what fails half way leaves public/ and the record as they were. Runs no build.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freeze } from "../../scripts/freeze.ts";
import { frozenFaults } from "../../scripts/frozen-files.ts";
import { releasesFrom } from "../../src/facts/version.ts";
import { widgetPath, widgets } from "../../src/facts/widgets.ts";

const edition = { version: "1.0.0", date: "2027-01-31" };
let [root, built] = ["", ""];

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "freeze-"));
  built = join(root, "dist-next-1");
  write("data/releases.json", "[]\n");
  write("public/favicon.svg", "<svg/>");
  for (const widget of widgets) {
    write(`dist-next-1/embed/${widgetPath(widget)}/index.html`, widgetPath(widget));
    write(`dist-next-1/oembed/${widgetPath(widget)}.json`, "{}");
  }
  for (const path of ["index.html", "participants.csv", "schema/figures.json", "v0.9.0/participants.csv"])
    write(`dist-next-1/data/${path}`, path);
});
afterEach(() => rmSync(root, { recursive: true }));

const record = () => readFileSync(join(root, "data/releases.json"), "utf8");
const publicFolders = () => readdirSync(join(root, "public")).sort();

describe(freeze, () => {
  it("puts the widgets of the whole operation, their answers and the data into folders of the version", async () => {
    expect(await freeze(root, built, edition, [])).toBe(20 + 20 + 2);
    const frozen = releasesFrom(JSON.parse(record()));
    expect(frozen).toMatchObject([edition]);
    const paths = Object.keys(frozen[0]?.files ?? {});
    expect(paths).toContain("embed/v1.0.0/ar/numbers/index.html");
    expect(paths).toContain("oembed/v1.0.0/told.json");
    expect(paths.filter((path) => path.startsWith("data/"))).toEqual([
      "data/v1.0.0/participants.csv",
      "data/v1.0.0/schema/figures.json",
    ]);
    expect(frozenFaults(root, frozen)).toEqual([]);
  });

  it("puts the newest version first on record", async () => {
    const earlier = { version: "0.9.0", date: "2026-12-01", files: {} };
    await freeze(root, built, edition, [earlier]);
    expect(releasesFrom(JSON.parse(record())).map(({ version }) => version)).toEqual(["1.0.0", "0.9.0"]);
  });

  it("leaves nothing behind when a widget is missing", async () => {
    rmSync(join(built, "embed/told"), { recursive: true });
    await expect(freeze(root, built, edition, [])).rejects.toThrow("embed/told");
    expect([record(), publicFolders()]).toEqual(["[]\n", ["favicon.svg"]]);
  });

  it("takes back what it moved when the last folder cannot be moved, and overwrites nothing", async () => {
    write("public/oembed/v1.0.0/told.json", "older");
    await expect(freeze(root, built, edition, [])).rejects.toThrow("already there");
    expect(record()).toBe("[]\n");
    expect(readdirSync(join(root, "public/data"))).toEqual([]);
    expect(readFileSync(join(root, "public/oembed/v1.0.0/told.json"), "utf8")).toBe("older");
  });
});
