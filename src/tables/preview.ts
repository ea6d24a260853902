// Rows as pages show them: a preview of each table, and the rows that name one country.
import { dataset, type Dataset } from "../facts/dataset.ts";
import { memoize } from "../facts/memoize.ts";
import { digitsOf } from "../facts/wording.ts";
import type { Cell, Column, Row } from "./table.ts";
import { anyRowsOf, columnsOf, type TableName, TABLES } from "./tables.ts";

/** A cell on a page: what the file has, and what a reader sees where that is more. */
export interface PreviewCell {
  /** The cell as the CSV file has it. */
  readonly file: string;
  /** What is shown in its stead: a number with its precision. */
  readonly shown: string | null;
  /** What is shown beside it: the name of a country. */
  readonly name: string | null;
  /** Where the phrase stands in the release. */
  readonly address: string | null;
  /** The number to sort by, where the cell itself is no number. */
  readonly order: number | null;
}

/** A row as a page shows it. */
export interface PreviewRow {
  readonly cells: readonly PreviewCell[];
  /** By what else it is found: every name and code of its countries, and its number without separators. */
  readonly findBy: string;
}

/** A table as a page shows it. */
export interface Preview {
  readonly columns: readonly Column[];
  readonly rows: readonly PreviewRow[];
  /** True where the page leaves out columns that the files have. */
  readonly partial: boolean;
}

/** Columns shown of wide tables; a table that is not here is shown whole. Values stand with their precision only. */
const SHOWN: Partial<Record<TableName, readonly string[]>> = {
  figures: ["id", "indicator", "value_text", "precision", "scope", "basis", "paragraph", "phrase", "overlap_note"],
  figures_by_country: ["iso3", "indicator", "value_text", "precision", "shared", "coverage", "paragraph", "phrase"],
  breakdowns: ["total_id", "question", "answer", "answer_text", "paragraph", "phrase", "basis"],
  participants: ["iso3", "name", "name_listed", "region", "subregion", "un_status", "coverage"],
  cases: ["id", "kind", "title", "presumption", "locator", "paragraph", "basis"],
  findings: ["id", "title", "summary", "paragraph", "phrase"],
  mentions: ["iso3", "role", "case_id", "organisation_id", "paragraph", "phrase", "basis"],
  organisations: ["id", "name", "short_name", "iso3", "note"],
  organisation_roles: ["organisation_id", "role", "paragraph", "phrase", "basis"],
  prevention: ["id", "title", "summary", "caution", "paragraph"],
  editions: ["edition_id", "series", "indicator", "value", "precision", "source_publisher", "note"],
};

/** All rows of a table, with the columns that fit a page. */
export function previewOf(name: TableName, from: Dataset = dataset): Preview {
  const all = columnsOf(name);
  const columns = (SHOWN[name] ?? all.map((column) => column.name)).map((wanted) => columnNamed(all, wanted));
  const rows = anyRowsOf(name, from).map((row) => ({
    cells: columns.map((column) => cellOf(column.name, row, from)),
    findBy: findBy(row, from),
  }));
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
    shown: column === "value" ? qualified(cell, row, from) : null,
    name: column === "iso3" && row["name"] === undefined ? nameOf(cell, from) : null,
    address: column === "paragraph" ? textOrNull(row["source_address"]) : null,
    order: column === "value_text" ? numberOrNull(row["value"]) : null,
  };
}

/** A value never stands without its precision. */
function qualified(value: Cell, { precision }: Row, { texts }: Dataset): string | null {
  if (typeof value !== "number") return null;
  const wording = precision === "more_than" || precision === "approx" ? texts.wording[precision] : "{n}";
  return wording.replace("{n}", digitsOf(value, "en"));
}

/** The countries that a row is about: its own, or those of the figure, case or prevention work that it names. */
function countriesOf(row: Row, { facts }: Dataset): readonly string[] {
  if (typeof row["iso3"] === "string") return [row["iso3"]];
  const id = row["figure_id"] ?? row["case_id"] ?? row["prevention_id"] ?? row["id"];
  const placed = facts.cases.filter(({ locator }) => locator !== "none");
  return [
    ...facts.figures.flatMap((entry) => (entry.id === id ? entry.countries : [])),
    ...[...placed, ...facts.prevention].flatMap((entry) =>
      entry.id === id ? entry.countries.map(({ iso3 }) => iso3) : [],
    ),
  ];
}

function findBy(row: Row, from: Dataset): string {
  const names = [...new Set(countriesOf(row, from))].flatMap((iso3) => {
    const { name = "", other = [] } = from.texts.countries[iso3] ?? {};
    const codes = from.facts.participants.find((participant) => participant.iso3 === iso3);
    return [iso3, codes?.iso2 ?? "", codes?.nameListed ?? "", name, ...other];
  });
  const { value } = row;
  return [...new Set([...names, typeof value === "number" ? String(value) : ""])].filter(Boolean).join(" ");
}

function nameOf(iso3: Cell, { texts }: Dataset): string | null {
  return texts.countries[String(iso3)]?.name ?? null;
}

const textOrNull = (cell: Cell | undefined) => (typeof cell === "string" ? cell : null);
const numberOrNull = (cell: Cell | undefined) => (typeof cell === "number" ? cell : null);

/** Rows of one table that name a country. */
export interface RowsOfCountry {
  readonly table: TableName;
  readonly title: string;
  /** Name of the table's file, without its ending. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Which columns of which table. */
const OF_COUNTRY: readonly (readonly [TableName, readonly string[]])[] = [
  ["participants", ["iso3", "name_listed", "region", "subregion", "un_status", "coverage", "paragraph"]],
  ["mentions", ["role", "case_id", "organisation_id", "paragraph", "phrase", "basis"]],
  [
    "figures_by_country",
    ["figure_id", "indicator", "value", "precision", "value_text", "unit", "shared", "shared_by", "coverage", "phrase"],
  ],
  ["case_countries", ["case_id", "role", "basis"]],
  ["prevention_countries", ["prevention_id", "role", "basis"]],
  ["organisations", ["id", "name"]],
];

const rowsNamed = memoize((table: TableName) => anyRowsOf(table));

/** Every row that names the country, table by table; tables without such a row are left out. */
export function rowsOfCountry(iso3: string): RowsOfCountry[] {
  return OF_COUNTRY.flatMap(([table, columns]) => {
    const own = rowsNamed(table).filter((row) => row["iso3"] === iso3);
    const filled = columns.filter((column) => own.some((row) => (row[column] ?? null) !== null));
    const rows = own.map((row) => filled.map((column) => row[column] ?? null));
    return own.length === 0 ? [] : [{ table, title: TABLES[table].title, file: table, columns: filled, rows }];
  });
}
