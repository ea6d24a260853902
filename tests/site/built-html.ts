// Knows how to read what a built page says: text, blocks, tables. Knows no page. Reads our own markup, not any HTML.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** A built page as it is served. */
export function builtPage(path: string): string {
  return readFileSync(`${dist}${path}index.html`, "utf8");
}

/** What a piece of markup says, with single spaces. */
export function textIn(markup: string): string {
  const bare = markup.replace(/<(script|style|svg)\b[^]*?<\/\1>/g, " ").replace(/<[^>]*>/g, " ");
  return decoded(bare).replace(/\s+/g, " ").trim();
}

/** Each block of a page as one text: paragraphs, list items, rows, headings, terms. */
export function blocksIn(html: string): string[] {
  const body = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  return body
    .split(/<\/?(?:p|li|tr|h[1-6]|dt|dd|summary|pre|label|figcaption|blockquote)\b[^>]*>/)
    .map(textIn)
    .filter((text) => text !== "");
}

/** A table of a page: names of columns, and the cells of each row as the file has them. */
export interface PageTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table that carries this name on the page about the data. */
export function tableNamed(html: string, name: string): PageTable {
  const [, table = ""] = new RegExp(`<table data-table="${name}"[^>]*>([^]*?)</table>`).exec(html) ?? [];
  const [head = "", body = ""] = table.split("<tbody");
  return {
    columns: [...head.matchAll(/data-column="([^"]+)"/g)].map(([, column = ""]) => column),
    rows: [...body.matchAll(/<tr\b[^>]*>([^]*?)<\/tr>/g)].map(([, row = ""]) => cellsIn(row)),
  };
}

/** What a page shows beside the cell of the file – a weight, the name of a country – stands apart from it. */
function cellsIn(row: string): string[] {
  return [...row.matchAll(/<t([hd])\b([^>]*)>([^]*?)<\/t\1>/g)].map(([, , attributes = "", content = ""]) => {
    const file = /data-file(?:="([^"]*)")?/.exec(attributes);
    return file === null ? textIn(content) : decoded(file[1] ?? "");
  });
}

/** Text without the entities that Astro writes. */
export function decoded(text: string): string {
  return text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
