// How bad data is told at the door of a build.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkData, dataErrorLines } from "../../scripts/check-data.ts";
import { DataError } from "../../src/facts/parse-file.ts";

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), "check-data-"))));
afterEach(() => rmSync(root, { recursive: true }));

function file(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

describe(checkData, () => {
  it("names every file that is no JSON, in one line each", async () => {
    file("data/figures.json", '[{ "id": "a", }]');
    file("data/text/en/story.json", "{");
    await expect(checkData(root)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [DataError: data/figures.json: is not valid JSON: Expected double-quoted property name in JSON at position 14 (line 1 column 15)
      data/text/en/story.json: is not valid JSON: Expected property name or '}' in JSON at position 1 (line 1 column 2)]
    `);
  });
});

describe(dataErrorLines, () => {
  it("hands back the lines of a fault in the data", () => {
    expect(dataErrorLines(new DataError("data/x.json › a: b"))).toBe("data/x.json › a: b");
  });

  it("leaves every other error to be told in full", () => {
    expect(dataErrorLines(new TypeError("a bug"))).toBeUndefined();
  });
});
