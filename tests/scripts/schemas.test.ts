// Every file of data/ leads an editor to a schema that says what the build says.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataFiles, fileSchema, schemaPath, withSchema } from "../../scripts/schemas.ts";

const root = join(import.meta.dirname, "../..");
const textOf = (file: string) => readFileSync(join(root, file), "utf8");
const inOneLine = (json: string) => JSON.stringify(JSON.parse(json));

/** After a change of a schema in src/, `npm run schemas` writes them again. */
describe("the schemas of data/", () => {
  it("are the ones that `npm run schemas` writes", () =>
    expect(
      dataFiles
        .filter((entry) => inOneLine(textOf(schemaPath(entry.file))) !== JSON.stringify(fileSchema(entry)))
        .map(({ file }) => schemaPath(file)),
    ).toEqual([]));

  it("are named at the head of each file, lists in items", () =>
    expect(
      dataFiles
        .map(({ file }) => file)
        .filter((file) => inOneLine(textOf(file)) !== inOneLine(withSchema(file, textOf(file)))),
    ).toEqual([]));

  it("leave out no file and are no more than there are files", () => {
    const found = (pattern: string) => globSync(pattern, { cwd: root }).map((file) => file.replaceAll("\\", "/"));
    const files = found("data/**/*.json").filter((file) => !file.startsWith("data/schema/"));
    expect(files.sort()).toEqual([...new Set(dataFiles.map(({ file }) => file))].sort());
    expect(found("data/schema/**/*.json").sort()).toEqual(
      [...new Set(dataFiles.map(({ file }) => schemaPath(file)))].sort(),
    );
  });
});
