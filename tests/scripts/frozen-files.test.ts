// Knows that no byte of a frozen version changes unseen: in the repository, and shown on a version made up for it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digestOf, frozenFaults } from "../../scripts/frozen-files.ts";
import { releases } from "../../src/facts/dataset.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const [widget, table] = ["embed/v1.0.0/told/index.html", "data/v1.0.0/participants.csv"];
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "frozen-files-"));
  write(widget, "<p>119</p>");
  write(table, "iso3\r\n");
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, "public", path)), { recursive: true });
  writeFileSync(join(root, "public", path), text);
}

/** The record of what stands in the folder now. */
function record() {
  const files = Object.fromEntries([widget, table].map((path) => [path, digestOf(join(root, "public", path))]));
  return [{ version: "1.0.0", date: "2027-01-31", files }];
}

describe("the frozen versions of this repository", () => {
  it("are, byte for byte, what data/releases.json says of them", () =>
    expect(frozenFaults(project, releases)).toEqual([]));
});

describe(frozenFaults, () => {
  it("finds nothing in files that stayed as they were", () => expect(frozenFaults(root, record())).toEqual([]));

  it("finds one changed byte", () => {
    const before = record();
    write(widget, "<p>118</p>");
    expect(frozenFaults(root, before)).toEqual([`public/${widget}: is frozen and was changed`]);
  });

  it("finds a file that is gone", () => {
    const before = record();
    rmSync(join(root, "public", table));
    expect(frozenFaults(root, before)).toEqual([`public/${table}: is frozen and missing`]);
  });

  it("finds a file that was put in, and a version that nobody recorded", () => {
    const before = record();
    write("data/v1.0.0/more.csv", "iso3\r\n");
    write("oembed/v2.0.0/told.json", "{}");
    expect(frozenFaults(root, before).toSorted()).toEqual([
      "public/data/v1.0.0/more.csv: is not in data/releases.json",
      "public/oembed/v2.0.0/told.json: is not in data/releases.json",
    ]);
  });
});
