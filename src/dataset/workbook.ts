// The tables as a workbook: one sheet each with typed cells, after a sheet that explains.
import writeWorkbook, { type Cell as SheetCell, type Sheet } from "write-excel-file/node";
import { getCellAddress } from "write-excel-file/utility";
import type { Dataset } from "../facts/dataset.ts";
import { escaped } from "../facts/markup.ts";
import type { Cell, Column } from "../tables/table.ts";
import { anyRowsOf, columnsOf, TABLE_NAMES, TABLES, type TableName } from "../tables/tables.ts";
import { citationLine } from "./citation.ts";
import { type PublishedFile, repacked } from "./published-file.ts";

const MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbook, the same bytes for the same dataset. */
export async function workbookFile(dataset: Dataset): Promise<PublishedFile> {
  const sheets = [readmeSheet(dataset), ...TABLE_NAMES.map((name) => tableSheet(name, dataset))];
  const written = await writeWorkbook(sheets).toBuffer();
  const bytes = repacked(written, (parts) => completed(parts, dataset));
  return { path: "liberterra-iii.xlsx", mediaType: MEDIA_TYPE, bytes };
}

/** Puts in what the library leaves out and other programs miss: a title, a default style, a filter in each header. */
function completed(parts: ReadonlyMap<string, string>, dataset: Dataset): ReadonlyMap<string, string> {
  const part = (path: string) => parts.get(path) ?? "";
  const filtered = TABLE_NAMES.map((name, index) => {
    const last = getCellAddress(anyRowsOf(name, dataset).length, columnsOf(name).length - 1);
    const path = `xl/worksheets/sheet${index + 2}.xml`;
    return [path, part(path).replace("</sheetData>", `$&<autoFilter ref="A1:${last}"/>`)] as const;
  });
  return new Map([
    ...parts,
    ...filtered,
    [
      "xl/styles.xml",
      part("xl/styles.xml")
        .replace("</borders>", `$&<cellStyleXfs count="1"><xf/></cellStyleXfs>`)
        .replace(
          "</cellXfs>",
          `$&<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`,
        ),
    ],
    ["docProps/core.xml", coreProperties(dataset)],
    ["_rels/.rels", part("_rels/.rels").replace("</Relationships>", `${CORE_RELATIONSHIP}$&`)],
    ["[Content_Types].xml", part("[Content_Types].xml").replace("</Types>", `${CORE_TYPE}$&`)],
  ]);
}

const CORE_RELATIONSHIP =
  '<Relationship Id="rId-core-1" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>';
const CORE_TYPE =
  '<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/>';

function coreProperties({ facts }: Dataset): string {
  const { title, version, publisher } = facts.card;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(publisher)}</dc:creator>` +
    `<cp:version>${escaped(version)}</cp:version></cp:coreProperties>`
  );
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

function readmeSheet(dataset: Dataset): Sheet<never> {
  const { facts } = dataset;
  const { title, licence, licenceAddress } = facts.card;
  const lines = [
    title,
    citationLine(dataset),
    `${licence}: ${licenceAddress}`,
    `Source: ${facts.source.release.address}`,
  ];
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
