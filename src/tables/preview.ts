// Knows which columns of each table a page shows, and how a cell reads there. Knows no row.
import { dataset, type Dataset } from "../facts/dataset.ts";
import { digitsOf } from "../facts/wording.ts";
import type { Cell, Column, Row } from "./column.ts";
import { anyRowsOf, columnsOf, type TableName } from "./tables.ts";

/** A cell on a page: what the file has, and what a reader sees where that is more. */
export interface PreviewCell {
  /** The cell as the CSV file has it. */
  readonly file: string;
  /** What is shown in its stead: a number with its weight. */
  readonly shown: string | null;
  /** What is shown beside it: the name of a country. */
  readonly name: string | null;
  /** Where the phrase stands in the release. */
  readonly address: string | null;
  /** The number to sort by, where the cell itself is no number. */
  readonly order: number | null;
}

/** A table as a page shows it. */
export interface Preview {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly PreviewCell[])[];
  /** True where the page leaves out columns that the files have. */
  readonly partial: boolean;
}

/** Columns shown of wide tables; a table that is not here is shown whole. Values stand with their weight only. */
const SHOWN: Partial<Record<TableName, readonly string[]>> = {
  figures: ["id", "counted", "value_text", "qualifier", "scope", "basis", "paragraph", "phrase", "overlap_note"],
  breakdowns: ["total_id", "question", "answer", "told", "paragraph", "phrase", "basis"],
  participants: ["iso3", "name", "name_listed", "region", "subregion", "status", "standing"],
  cases: ["id", "kind", "title", "presumption", "locator", "paragraph", "basis"],
  findings: ["id", "title", "summary", "paragraph", "phrase"],
  mentions: ["iso3", "role", "case_id", "organisation_id", "paragraph", "phrase", "basis"],
  organisations: ["id", "name", "short_name", "iso3", "note"],
  organisation_roles: ["organisation_id", "role", "paragraph", "phrase", "basis"],
  prevention: ["id", "title", "summary", "caution", "paragraph"],
  editions: ["edition_id", "count", "counted", "value", "qualifier", "source_publisher", "note"],
};

/** All rows of a table, with the columns that fit a page. */
export function previewOf(name: TableName, from: Dataset = dataset): Preview {
  const all = columnsOf(name);
  const columns = (SHOWN[name] ?? all.map((column) => column.name)).map((wanted) => columnNamed(all, wanted));
  const rows = anyRowsOf(name, from).map((row) => columns.map((column) => cellOf(column.name, row, from)));
  return { columns, rows, partial: columns.length < all.length };
}

function columnNamed(columns: readonly Column[], wanted: string): Column {
  const column = columns.find(({ name }) => name === wanted);
  if (column === undefined) throw new Error(`a preview asks for a column "${wanted}" that there is not`);
  return column;
}

function cellOf(column: string, row: Row, from: Dataset): PreviewCell {
  const cell = row[column] ?? null;
  return {
    file: cell === null ? "" : String(cell),
    shown: column === "value" ? weighed(cell, row, from) : null,
    name: column === "iso3" && row["name"] === undefined ? nameOf(cell, from) : null,
    address: column === "paragraph" ? textOrNull(row["source_address"]) : null,
    order: column === "value_text" ? numberOrNull(row["value"]) : null,
  };
}

/** A value never stands without its weight. */
function weighed(value: Cell, { qualifier }: Row, { texts }: Dataset): string | null {
  if (typeof value !== "number") return null;
  const weight = qualifier === "more_than" || qualifier === "approx" ? texts.wording[qualifier] : "{n}";
  return weight.replace("{n}", digitsOf(value, "en"));
}

function nameOf(iso3: Cell, { texts }: Dataset): string | null {
  return texts.countries[String(iso3)]?.name ?? null;
}

const textOrNull = (cell: Cell | undefined) => (typeof cell === "string" ? cell : null);
const numberOrNull = (cell: Cell | undefined) => (typeof cell === "number" ? cell : null);
