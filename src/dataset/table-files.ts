// The files of each table, and the one that holds all tables: CSV, JSON and JSON Schema.
import type { Dataset } from "../facts/dataset.ts";
import { FORMULA_START } from "../facts/fields.ts";
import { anyRowsOf, columnsOf, jsonSchemaOf, TABLE_NAMES } from "../tables/tables.ts";
import { citationLine } from "./citation.ts";
import { fileAt, indentedJson, listJson, type PublishedFile, textFile } from "./published-file.ts";
import type { Cell, Row } from "../tables/table.ts";
import { DataError, formatError } from "../facts/parse-file.ts";

/** The main table once more, under the name of the dataset: the address that people have. */
export const FLAGSHIP = "liberterra-iii.csv";

/** CSV files of all tables, the main one under both its names. */
export function csvFiles(dataset: Dataset): PublishedFile[] {
  const files = TABLE_NAMES.map((name) => {
    const columns = columnsOf(name).map((column) => column.name);
    return textFile(`${name}.csv`, "text/csv", toCsv(name, columns, anyRowsOf(name, dataset)));
  });
  return [...files, { ...fileAt(files, "figures.csv"), path: FLAGSHIP }];
}

/** JSON files of all tables, each an array of rows. */
export function jsonFiles(dataset: Dataset): PublishedFile[] {
  return TABLE_NAMES.map((name) =>
    textFile(`${name}.json`, "application/json", `${listJson(anyRowsOf(name, dataset))}\n`),
  );
}

/** JSON Schemas of those. */
export function schemaFiles(): PublishedFile[] {
  return TABLE_NAMES.map((name) =>
    textFile(`schema/${name}.json`, "application/schema+json", indentedJson(jsonSchemaOf(name))),
  );
}

/** One file with all tables and what the dataset says of itself. */
export function allJson(dataset: Dataset): PublishedFile {
  const { title, version, date, licence, licenceAddress, publisher } = dataset.facts.card;
  const { publisher: by, published, address } = dataset.facts.source.release;
  const about = { title, version, date, licence, licenceAddress, publisher, citation: citationLine(dataset) };
  const source = { publisher: by, published, address };
  const tables = TABLE_NAMES.map((name) => `"${name}":${listJson(anyRowsOf(name, dataset))}`).join(",\n");
  const text = `{"dataset":${JSON.stringify(about)},\n"source":${JSON.stringify(source)},\n"tables":{\n${tables}\n}}\n`;
  return textFile("liberterra-iii.json", "application/json", text);
}

/** Signs at the beginning of a cell that break a reader. */
const CONTROL_START = /^[\t\r\0]/;
const COLUMN_NAME = /^[a-z][a-z0-9_]*$/;
const NEEDS_QUOTES = /[",\r\n]/;
const END = "\r\n";

/**
 * A table as CSV, its rows in the order in which they come.
 * @throws DataError naming table, row and column of a cell that a spreadsheet could run, or that is not in NFC.
 */
export function toCsv(table: string, columns: readonly string[], rows: readonly Row[]): string {
  columns.forEach((name) => refuseName(table, name));
  const lines = rows.map((row, index) =>
    columns.map((name) => cell(row[name] ?? null, [table, nameOf(row, index), name])),
  );
  return [columns, ...lines].map((cells) => cells.join(",") + END).join("");
}

function cell(value: Cell, place: readonly string[]): string {
  const text = value === null ? "" : String(value);
  const [start] = FORMULA_START.exec(text) ?? CONTROL_START.exec(text) ?? [];
  if (start !== undefined) refuse(place, `begins with ${JSON.stringify(start.at(-1))}, as a formula would`);
  if (text !== text.normalize("NFC")) refuse(place, "is not in Unicode NFC");
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function refuseName(table: string, name: string): void {
  if (!COLUMN_NAME.test(name)) refuse([table, "header", name], "is no column name: small letters, digits and _ only");
}

function refuse([table = "", ...path]: readonly string[], reason: string): never {
  throw new DataError(formatError(`table ${table}`, path, reason));
}

/** A row as a person finds it: by what stands in its first column, else by its number. */
function nameOf(row: Row, index: number): string {
  const [first] = Object.values(row);
  return typeof first === "string" && first !== "" ? first : `row ${index + 1}`;
}
