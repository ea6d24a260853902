// Data/README.md names every file of data/, and no file that is not there.
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readme = readFileSync(`${root}/data/README.md`, "utf8");
/** The schemas are made from the code, so one line stands for all. */
const paths = globSync("data/**/*.*", { cwd: root }).map((file) => file.replaceAll("\\", "/"));
const files = [...new Set(paths.map((file) => file.replace(/^data\/schema\/.*/, "data/schema/")))];
const inTables = [...readme.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, name = ""]) => name);

describe("data/README.md", () => {
  it.each(files)("has a line for %s", (file) =>
    expect(inTables, `add a line for ${file}: what it is, and where it comes from`).toContain(file),
  );

  it("has no line for a file that is not there, and none twice", () => {
    expect(inTables.filter((name) => !files.includes(name))).toEqual([]);
    expect(new Set(inTables).size).toBe(inTables.length);
  });

  it("leaves no cell of a file empty", () => {
    const rows = readme.split("\n").filter((line) => line.startsWith("| `"));
    expect(
      rows.filter((row) =>
        row
          .split("|")
          .slice(1, -1)
          .some((cell) => cell.trim() === ""),
      ),
    ).toEqual([]);
  });
});
