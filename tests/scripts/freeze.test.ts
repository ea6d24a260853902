// Freezing is all or nothing: what fails half way leaves public/ and the record as they were.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WORLD_WIDGETS } from "../../src/facts/embed-text.ts";
import { digestOf, freeze, frozenFileErrors } from "../../scripts/freeze.ts";
import { releasesFrom } from "../../src/facts/version.ts";
import { widgetPath, widgets } from "../../src/facts/widgets.ts";
import { fileURLToPath } from "node:url";
import { releases } from "../../src/facts/dataset.ts";

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
    expect(await freeze(root, built, edition, [])).toBe(2 * 5 * WORLD_WIDGETS.length + 2);
    const frozen = releasesFrom(JSON.parse(record()));
    expect(frozen).toMatchObject([edition]);
    const paths = Object.keys(frozen[0]?.files ?? {});
    expect(paths).toContain("embed/v1.0.0/ar/numbers/index.html");
    expect(paths).toContain("oembed/v1.0.0/told.json");
    expect(paths.filter((path) => path.startsWith("data/"))).toEqual([
      "data/v1.0.0/participants.csv",
      "data/v1.0.0/schema/figures.json",
    ]);
    expect(frozenFileErrors(root, frozen)).toEqual([]);
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

const project = fileURLToPath(new URL("../..", import.meta.url));
const [widget, table] = ["embed/v1.0.0/told/index.html", "data/v1.0.0/participants.csv"];
/** The record of what stands in the folder now. */
function recordNow() {
  const files = Object.fromEntries([widget, table].map((path) => [path, digestOf(join(root, "public", path))]));
  return [{ version: "1.0.0", date: "2027-01-31", files }];
}

describe("the frozen versions of this repository", () => {
  it("are, byte for byte, what data/releases.json says of them", () =>
    expect(frozenFileErrors(project, releases)).toEqual([]));
});

describe(frozenFileErrors, () => {
  beforeEach(() => {
    write(`public/${widget}`, "<p>119</p>");
    write(`public/${table}`, "iso3\r\n");
  });

  it("finds nothing in files that stayed as they were", () => expect(frozenFileErrors(root, recordNow())).toEqual([]));

  it("finds one changed byte", () => {
    const before = recordNow();
    write(`public/${widget}`, "<p>118</p>");
    expect(frozenFileErrors(root, before)).toEqual([`public/${widget}: is frozen and was changed`]);
  });

  it("finds a file that is gone", () => {
    const before = recordNow();
    rmSync(join(root, "public", table));
    expect(frozenFileErrors(root, before)).toEqual([`public/${table}: is frozen and missing`]);
  });

  it("finds a file that was put in, and a version that nobody recorded", () => {
    const before = recordNow();
    write("public/data/v1.0.0/more.csv", "iso3\r\n");
    write("public/oembed/v2.0.0/told.json", "{}");
    expect(frozenFileErrors(root, before).toSorted()).toEqual([
      "public/data/v1.0.0/more.csv: is not in data/releases.json",
      "public/oembed/v2.0.0/told.json: is not in data/releases.json",
    ]);
  });
});
