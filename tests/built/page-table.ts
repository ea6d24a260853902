// Knows how to read a table and a piece of code of the page about the data. Knows no page but by its markup.
import { textOf } from "../built-site.ts";

/** The page about the data, as it was built. */
export const dataPage = textOf("data/index.html");

/** A table of the page: names of columns, and the cells of each row as the file has them. */
export interface PageTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table that carries this name. */
export function tableNamed(name: string): PageTable {
  const [, table = ""] = new RegExp(`<table data-table="${name}"[^>]*>([^]*?)</table>`).exec(dataPage) ?? [];
  const [head = "", body = ""] = table.split("<tbody");
  return {
    columns: [...head.matchAll(/data-column="([^"]+)"/g)].map(([, column = ""]) => column),
    rows: rowsIn(body).map(cellsIn),
  };
}

/** The rows of every table of the page, each as the text that it shows. */
export function shownRows(): string[] {
  return rowsIn(dataPage).map(shownText);
}

/** The code of a sample, as a reader copies it. */
export function sampleNamed(id: string): string {
  const [, code = ""] = new RegExp(`<code\\b[^>]*data-sample="${id}"[^>]*>([^]*?)</code>`).exec(dataPage) ?? [];
  return decoded(code);
}

function rowsIn(markup: string): string[] {
  return [...markup.matchAll(/<tr\b[^>]*>([^]*?)<\/tr>/g)].map(([, row = ""]) => row);
}

/** What a page shows beside the cell of the file – a weight, the name of a country – stands apart from it. */
function cellsIn(row: string): string[] {
  return [...row.matchAll(/<t([hd])\b([^>]*)>([^]*?)<\/t\1>/g)].map(([, , attributes = "", content = ""]) => {
    const file = /data-file(?:="([^"]*)")?/.exec(attributes);
    return file === null ? shownText(content) : decoded(file[1] ?? "");
  });
}

function shownText(markup: string): string {
  return decoded(markup.replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}

/** Text without the entities that Astro writes. */
function decoded(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
