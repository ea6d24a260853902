// Knows how a table becomes CSV: RFC 4180, UTF-8 without a mark, CRLF, an empty cell for no value. Knows no table.
import type { Cell, Row } from "../tables/column.ts";
import { FORMULA_START } from "../facts/fields.ts";
import { DataError, formatError } from "../facts/parse-file.ts";

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
