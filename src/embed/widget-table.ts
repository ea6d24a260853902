// What a widget says as a table: as data, as markup to paste without any style of ours, and as a page to look at.
import { escaped } from "../facts/markup.ts";
import { absoluteAddressOf } from "../facts/address.ts";
import { dataset } from "../facts/dataset.ts";
import { embedLanguage, mapNote } from "../facts/embed-language.ts";
import { widgetTitle, type Widget } from "../facts/widgets.ts";
import { KINDS, type TableContent } from "./kinds.ts";

/** A widget as a table. */
export interface WidgetTable extends TableContent {
  readonly caption: string;
  /** Where it comes from and how certain it is. */
  readonly source: string;
}

/** The table of a widget, from the functions that the widget itself is made from. */
export function widgetTable(widget: Widget): WidgetTable {
  const language = embedLanguage(widget.locale);
  const { frame } = language.words;
  const { table, shaded } = KINDS[widget.kind];
  const { columns, rows, notes } = table({ widget, language });
  const shading = shaded(widget);
  const note = shading === "none" || widget.kind === "country" ? [] : [mapNote(frame, shading)];
  const source = [language.source(), language.say(frame.initial), language.say(frame.independent)].join(" ");
  return { caption: widgetTitle(widget), columns, rows, notes: [...notes, ...note], source };
}

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
