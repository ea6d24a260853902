import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { anyRowsOf, columnsOf, TABLE_NAMES } from "../../src/tables/tables.ts";
import { workbookFile } from "../../src/dataset/workbook.ts";
import { readWorkbook } from "./read-workbook.ts";

const file = await workbookFile(dataset);
const sheets = readWorkbook(file.bytes);

describe(workbookFile, () => {
  it("has a sheet that explains, then one per table", () =>
    expect([...sheets.keys()]).toEqual(["README", ...TABLE_NAMES]));

  it.each(TABLE_NAMES)("holds the rows of %s, typed", (name) => {
    const names = columnsOf(name).map((column) => column.name);
    const [header, ...rows] = sheets.get(name) ?? [];
    const written = anyRowsOf(name).map((row) => names.map((column) => row[column] ?? null));
    expect(header).toEqual(names);
    expect(rows.map((row) => names.map((_, index) => row[index] ?? null))).toEqual(written);
  });

  it("gives the same bytes twice", async () => expect((await workbookFile(dataset)).bytes).toEqual(file.bytes));
});
