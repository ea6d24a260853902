// Knows what an editor pastes to show a widget: the rungs of the ladder, as text with place-holders, and what fills them.
import { absoluteAddressOf } from "../facts/address.ts";
import { dataset } from "../facts/dataset.ts";
import { embedHeight } from "./embed-heights.ts";
import { embedLanguage } from "../facts/embed-language.ts";
import { PREVIEW_WIDTHS } from "../site/widget-choice.ts";
import { PNG_SCALE, widgetImage } from "./widget-image.ts";
import { type Widget, widgetPath } from "../facts/widgets.ts";

const frame = (size: string) =>
  '<iframe src="{src}" title="{title}" width="{width}" height="{height}" loading="lazy" ' +
  'referrerpolicy="strict-origin-when-cross-origin" ' +
  'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" ' +
  `style="${size};border:0;color-scheme:{scheme}"></iframe>`;

/** Rungs whose text is made from a template, from the least that a host must do to the most. */
export const SNIPPET_TEMPLATES = {
  address: "{src}",
  // Nobody tells the host of this one how tall it is: no wider than its height was reserved for.
  frame: frame("width:100%;max-width:{width}px"),
  resizing: `${frame("width:100%")}\n<script async src="${absoluteAddressOf("/embed.js")}"></script>`,
  image: `<figure lang="{language}" dir="{direction}">
  <a href="{story}"><img src="{png}" width="{imageWidth}" height="{imageHeight}" alt="{alt}" style="max-width:100%;height:auto"></a>
  <figcaption>{caption}. {credit} {licence} <a href="{story}">{read}</a></figcaption>
</figure>`,
} as const;

/** Every rung in order; table and archive are files that the page leads to. */
export const RUNGS = ["address", "frame", "resizing", "image", "table", "archive"] as const;
export type Rung = (typeof RUNGS)[number];

/** What fills the templates for a widget without any choice made but its language. */
export function widgetValues(widget: Widget): Readonly<Record<string, string>> {
  const { png, svg, widthPx, heightPx, alt, caption, credit } = widgetImage(widget);
  const heights = PREVIEW_WIDTHS.map((width) => [`height${width}`, String(embedHeight(widget, width))]);
  return {
    title: caption,
    ...(Object.fromEntries(heights) as Record<string, string>),
    png: absoluteAddressOf(png),
    svg: absoluteAddressOf(svg),
    imageWidth: String(widthPx),
    pngWidth: String(widthPx * PNG_SCALE),
    pngHeight: String(heightPx * PNG_SCALE),
    imageHeight: String(heightPx),
    alt,
    caption,
    credit,
  };
}

/** What fills them for every widget of a language. */
export function languageValues(locale: string): Readonly<Record<string, string>> {
  const { direction, words } = embedLanguage(locale);
  return {
    language: locale,
    direction,
    read: words.frame.story,
    story: absoluteAddressOf("/"),
    licence: `${dataset.texts.pages.frame.siteName}, CC BY 4.0.`,
  };
}

/** Addresses of a widget's own page and of the files beside it. */
export function widgetFiles(widget: Pick<Widget, "locale" | "name">) {
  const folder = `/embed/${widgetPath(widget)}/`;
  return { page: folder, table: `${folder}table.html`, archive: `${folder}widget.zip` };
}
