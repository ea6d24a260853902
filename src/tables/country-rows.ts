// The rows of the published tables that name one country, with the columns that say something of it.
import type { Cell, Row } from "./column.ts";
import { anyRowsOf, TABLES, type TableName } from "./tables.ts";

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
const SHOWN: readonly (readonly [TableName, readonly string[]])[] = [
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

let rowsByTable: ReadonlyMap<TableName, readonly Row[]> | undefined;

/** Every row that names the country, table by table; tables without such a row are left out. */
export function rowsOfCountry(iso3: string): RowsOfCountry[] {
  rowsByTable ??= new Map(SHOWN.map(([table]) => [table, anyRowsOf(table)]));
  return SHOWN.flatMap(([table, columns]) => {
    const own = (rowsByTable?.get(table) ?? []).filter((row) => row["iso3"] === iso3);
    const kept = columns.filter((column) => own.some((row) => (row[column] ?? null) !== null));
    const rows = own.map((row) => kept.map((column) => row[column] ?? null));
    return own.length === 0 ? [] : [{ table, title: TABLES[table].title, file: table, columns: kept, rows }];
  });
}
