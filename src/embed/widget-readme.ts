// The README of a widget to host oneself, filled from its template.
import { escaped } from "../facts/markup.ts";
import { absoluteAddressOf } from "../facts/address.ts";
import { dataset } from "../facts/dataset.ts";
import { widgetReadme } from "../facts/documents.ts";
import { embedHeight } from "./embed-heights.ts";
import { embedLanguage } from "../facts/embed-language.ts";
import { plainOf } from "../facts/prose.ts";
import { widgetImage } from "./widget-image.ts";
import { widgetTitle, type Widget } from "../facts/widgets.ts";

/** README.txt: what the files are, how to show them, licence and credit. */
export function widgetReadmeOf(widget: Widget): string {
  return widgetReadme.replace(/\{(\w+)\}/g, (holder, name: string) => valuesOf(widget)[name] ?? holder);
}

function valuesOf(widget: Widget): Readonly<Record<string, string>> {
  const { card } = dataset.facts;
  const english = embedLanguage("en");
  const title = widgetTitle(widget);
  const height = embedHeight(widget, 600);
  return {
    title,
    site: dataset.texts.pages.frame.siteName,
    language: new Intl.DisplayNames("en", { type: "language" }).of(widget.locale) ?? widget.locale,
    version: card.version,
    date: card.date,
    frame: `<iframe src="index.html" title="${escaped(title)}" width="600" height="${height}"\n  frameborder="0" loading="lazy" style="width:100%;border:0"></iframe>`,
    width: "600",
    narrow: "320",
    narrowHeight: String(embedHeight(widget, 320)),
    wide: "900",
    wideHeight: String(embedHeight(widget, 900)),
    story: absoluteAddressOf("/"),
    feed: absoluteAddressOf("/feed.xml"),
    source: english.source(),
    licence: card.licenceAddress,
    png: absoluteAddressOf(widgetImage(widget).png),
    initial: plainOf(english.words.frame.initial),
    borders: english.words.frame.borders,
  };
}
