// How to read back the workbook that we write: sheets, shared strings, numbers, days.
import { strFromU8, unzipSync } from "fflate";
import type { Cell } from "../../src/tables/table.ts";

/** The style that the workbook gives to days; 30 December 1899 is day 0 of a sheet. */
const DAY_STYLE = "2";
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The cells of every sheet by its name, row by row; an empty cell is null. */
export function readWorkbook(bytes: Uint8Array): Map<string, Cell[][]> {
  const parts = unzipSync(bytes);
  const xml = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const strings = all(/<si><t[^>]*>([^]*?)<\/t><\/si>/g, xml("xl/sharedStrings.xml")).map(([text = ""]) => plain(text));
  const names = all(/<sheet [^>]*name="([^"]+)"/g, xml("xl/workbook.xml")).map(([name = ""]) => name);
  return new Map(names.map((name, index) => [name, rowsIn(xml(`xl/worksheets/sheet${index + 1}.xml`), strings)]));
}

function rowsIn(xml: string, strings: readonly string[]): Cell[][] {
  return all(/<row [^>]*?(?:\/>|>([^]*?)<\/row>)/g, xml).map(([row = ""]) => {
    const cells: Cell[] = [];
    for (const [column = "", attributes = "", value = ""] of all(
      /<c r="([A-Z]+)\d+"([^>]*)><v>([^<]*)<\/v><\/c>/g,
      row,
    ))
      cells[indexOf(column)] = cellOf(attributes, value, strings);
    return Array.from(cells, (cell: Cell | undefined) => cell ?? null);
  });
}

function cellOf(attributes: string, value: string, strings: readonly string[]): Cell {
  if (attributes.includes('t="s"')) return strings[Number(value)] ?? null;
  if (attributes.includes('t="b"')) return value === "1";
  if (attributes.includes(`s="${DAY_STYLE}"`))
    return new Date(DAY_ZERO + Number(value) * 86_400_000).toISOString().slice(0, 10);
  return Number(value);
}

/** "A" is 0, "Z" 25, "AA" 26. */
function indexOf(column: string): number {
  return [...column].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function plain(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

function all(pattern: RegExp, text: string): string[][] {
  return [...text.matchAll(pattern)].map(([, ...groups]) => groups);
}
