// Knows how the table of a widget is written: as markup to paste, without any style of ours, and as a page to look at.
// Knows no row.
import { escaped } from "../facts/markup.ts";
import { absoluteAddressOf } from "../facts/address.ts";
import { dataset } from "../facts/dataset.ts";
import { embedLanguage } from "../facts/embed-language.ts";
import type { Widget } from "../facts/widgets.ts";
import { widgetTable } from "./widget-table.ts";

/** The table as a figure of its own, ready to paste. */
export function tableMarkup(widget: Widget): string {
  const { direction, words } = embedLanguage(widget.locale);
  const { caption, columns, rows, notes, source } = widgetTable(widget);
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join("");
  const body = rows.map((cells) => `<tr>${cells.map(cells.length > 1 ? cellOf : lineOf).join("")}</tr>`);
  const beside = [...notes, source].map(escaped).join(" ");
  return [
    `<figure lang="${widget.locale}" dir="${direction}">`,
    "<table>",
    `<caption>${escaped(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    "<tbody>",
    ...body,
    "</tbody>",
    "</table>",
    `<figcaption>${beside} ${licence} <a href="${escaped(absoluteAddressOf("/"))}">${escaped(words.frame.story)}</a></figcaption>`,
    "</figure>",
  ].join("\n");
}

/** A page with nothing but the table; what stands in its body is what is pasted. */
export function tablePage(widget: Widget): string {
  const { direction } = embedLanguage(widget.locale);
  const { caption } = widgetTable(widget);
  return [
    "<!DOCTYPE html>",
    `<html lang="${widget.locale}" dir="${direction}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(caption)}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escaped(absoluteAddressOf("/"))}"><link rel="icon" href="data:,"></head>`,
    "<body>",
    tableMarkup(widget),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

const licence = escaped(`${dataset.texts.pages.frame.siteName}, CC BY 4.0.`);

/** The only cell of its row names nothing. */
const lineOf = (text: string) => `<td>${escaped(text)}</td>`;

/** The first cell names its row. */
function cellOf(text: string, index: number): string {
  return index === 0 ? `<th scope="row">${escaped(text)}</th>` : `<td>${escaped(text)}</td>`;
}
