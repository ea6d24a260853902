// Every form in which a table was built says the same as its rows.
import { csvParse } from "d3-dsv";
import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import type { Row } from "../../../src/tables/table.ts";
import { anyRowsOf, columnsOf, TABLE_NAMES, type TableName } from "../../../src/tables/tables.ts";
import { readWorkbook } from "../../dataset/read-workbook.ts";
import { builtBytes, builtText } from "./built-file.ts";

const columnNames = (name: TableName) => columnsOf(name).map((column) => column.name);
const csvRows = (name: TableName) => csvParse(builtText(`${name}.csv`)).map((row) => ({ ...row }));

/** A row as CSV has it: every cell a string, no value an empty one. */
const asStrings = (name: TableName, row: Row) =>
  Object.fromEntries(columnNames(name).map((column) => [column, String(row[column] ?? "")]));

const all = JSON.parse(builtText("liberterra-iii.json")) as { tables: Record<string, Row[]> };
const sheets = readWorkbook(builtBytes("liberterra-iii.xlsx"));

describe.each(TABLE_NAMES)("table %s", (name) => {
  it("has in CSV the rows of the model", () => {
    expect(csvRows(name)).toEqual(anyRowsOf(name).map((row) => asStrings(name, row)));
  });

  it("has in JSON, in the file of all tables and in the workbook the rows of the CSV", () => {
    const rows = JSON.parse(builtText(`${name}.json`)) as Row[];
    const [, ...sheet] = sheets.get(name) ?? [];
    const inSheet = sheet.map((cells) =>
      Object.fromEntries(columnNames(name).map((column, index) => [column, cells[index] ?? null])),
    );
    for (const form of [rows, all.tables[name] ?? [], inSheet])
      expect(form.map((row) => asStrings(name, row))).toEqual(csvRows(name));
  });

  it("ends every line with CRLF and begins with its header, without a byte order mark", () => {
    const text = builtText(`${name}.csv`);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.startsWith(`${columnNames(name).join(",")}\r\n`)).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
  });
});

describe("participants.geojson", () => {
  it("has the participants of the CSV, with the same properties", () => {
    const { features } = JSON.parse(builtText("participants.geojson")) as FeatureCollection;
    const names = ["iso3", "iso2", "iso_numeric", "name", "region", "subregion", "coverage"];
    const rows = csvRows("participants").map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
    expect(features.map(({ properties }) => properties)).toEqual(rows);
    expect(features.map(({ id }) => id)).toEqual(rows.map((row) => row["iso3"]));
  });
});
