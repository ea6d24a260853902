// Knows the rows of the published tables that name one country, with the columns that say something of it.
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

/** Which columns of which table; the flagship's are joined to the bridge that names its countries. */
const SHOWN: readonly (readonly [TableName, readonly string[]])[] = [
  ["participants", ["iso3", "name_listed", "region", "subregion", "status", "standing", "paragraph"]],
  ["mentions", ["role", "case_id", "organisation_id", "paragraph", "phrase", "basis"]],
  ["figure_countries", ["figure_id", "value_text", "qualifier", "shared", "paragraph"]],
  ["case_countries", ["case_id", "role", "basis"]],
  ["prevention_countries", ["prevention_id", "role", "basis"]],
  ["organisations", ["id", "name"]],
];

let rowsByTable: ReadonlyMap<TableName, readonly Row[]> | undefined;
let figureRows: ReadonlyMap<Cell, Row> | undefined;

/** Every row that names the country, table by table; tables without such a row are left out. */
export function rowsOfCountry(iso3: string): RowsOfCountry[] {
  rowsByTable ??= new Map(SHOWN.map(([table]) => [table, anyRowsOf(table)]));
  return SHOWN.flatMap(([table, columns]) => {
    const own = (rowsByTable?.get(table) ?? []).filter((row) => row["iso3"] === iso3);
    const kept = columns.filter((column) => own.some((row) => (joined(row)[column] ?? null) !== null));
    const rows = own.map((row) => kept.map((column) => joined(row)[column] ?? null));
    return own.length === 0 ? [] : [{ table, title: TABLES[table].title, file: table, columns: kept, rows }];
  });
}

/** A row of a bridge to a figure, with the columns of that figure. */
function joined(row: Row): Row {
  figureRows ??= new Map(anyRowsOf("figures").map((figure) => [figure["id"] ?? null, figure]));
  return row["figure_id"] === undefined ? row : { ...figureRows.get(row["figure_id"]), ...row };
}
