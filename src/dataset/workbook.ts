// Knows how the tables become a workbook: one sheet each with typed cells, after a sheet that explains. Knows no row.
import writeWorkbook, { type Cell as SheetCell, type Sheet } from "write-excel-file/node";
import type { Dataset } from "../facts/dataset.ts";
import type { Cell, Column } from "../tables/column.ts";
import { anyRowsOf, columnsOf, TABLE_NAMES, TABLES, type TableName } from "../tables/tables.ts";
import type { PublishedFile } from "./published-file.ts";
import { withoutTimes } from "./zip.ts";

const MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbook, the same bytes for the same dataset. */
export async function workbookFile(dataset: Dataset): Promise<PublishedFile> {
  const sheets = [readmeSheet(dataset), ...TABLE_NAMES.map((name) => tableSheet(name, dataset))];
  const written = await writeWorkbook(sheets).toBuffer();
  return { path: "liberterra-iii.xlsx", mediaType: MEDIA_TYPE, bytes: withoutTimes(written) };
}

function tableSheet(name: TableName, dataset: Dataset): Sheet<never> {
  const columns = columnsOf(name);
  const rows = anyRowsOf(name, dataset).map((row) => columns.map((column) => typed(row[column.name] ?? null, column)));
  return {
    sheet: name,
    data: [columns.map((column) => heading(column.name)), ...rows],
    columns: columns.map(({ type, name: title }) => ({
      width: type === "string" ? 26 : Math.max(11, title.length + 2),
    })),
    stickyRowsCount: 1,
  };
}

/** A day as a day, a code as text, no value as an empty cell. */
function typed(value: Cell, { type }: Column): SheetCell {
  if (value === null) return null;
  if (type === "date") return { value: new Date(`${String(value)}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
  if (typeof value === "number") return { value, type: Number };
  if (typeof value === "boolean") return { value, type: Boolean };
  return { value, type: String };
}

function heading(text: string): SheetCell {
  return { value: text, type: String, fontWeight: "bold" };
}

function readmeSheet({ facts }: Dataset): Sheet<never> {
  const { title, citation, licence, licenceAddress } = facts.card;
  const lines = [title, citation, `${licence}: ${licenceAddress}`, `Source: ${facts.source.release.address}`];
  const dictionary = TABLE_NAMES.flatMap((name) => [
    [heading(name), heading(TABLES[name].description)],
    ...columnsOf(name).map((column) => [`${name}.${column.name}`, column.description]),
  ]);
  return {
    sheet: "README",
    data: [...lines.map((line) => [line]), [], ...dictionary],
    columns: [{ width: 34 }, { width: 120 }],
  };
}
