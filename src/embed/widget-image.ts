// The static image of a widget: its addresses, size and words, and the files drawn for it, one SVG and a PNG.
import type { Column } from "../drawing/block.ts";
import type { Sheet } from "../drawing/sheet.ts";
import { pngOf } from "../drawing/sheet-png.ts";
import { sheetSvg } from "../drawing/sheet-svg.ts";
import { embedLanguage } from "../facts/embed-language.ts";
import { memoize } from "../facts/memoize.ts";
import { widgetTitle, type Widget, widgetPath } from "../facts/widgets.ts";
import { KINDS } from "./kinds.ts";

const WIDTH_PX = 800;
const MARGIN_PX = 32;

/** Pixels of the PNG to each CSS pixel. */
export const PNG_SCALE = 2;

/** A static image: its files below the site's root, and the words that travel with it. */
export interface WidgetImage {
  readonly svg: string;
  /** Of double density: {@link PNG_SCALE} pixels to each CSS pixel. */
  readonly png: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** What the picture shows, in words. */
  readonly alt: string;
  /** The finding, as a caption beneath. */
  readonly caption: string;
  /** Where it comes from and how certain it is. */
  readonly credit: string;
}

/** The static image of a widget. */
export function widgetImage(widget: Widget): WidgetImage {
  const base = `/images/${widgetPath(widget)}`;
  const language = embedLanguage(widget.locale);
  const { say, source, words } = language;
  const { heightPx, alt } = KINDS[widget.kind].image;
  return {
    svg: `${base}.svg`,
    png: `${base}.png`,
    widthPx: WIDTH_PX,
    heightPx,
    alt: alt({ widget, language }),
    caption: widgetTitle(widget),
    credit: [source(), say(words.frame.initial), say(words.frame.independent)].join(" "),
  };
}

/** The image, laid out. */
export function widgetSheet(widget: Widget): Sheet {
  const { widthPx, heightPx, alt, caption: title } = widgetImage(widget);
  const language = embedLanguage(widget.locale);
  const { locale, direction } = language;
  const column: Column = { left: MARGIN_PX, right: widthPx - MARGIN_PX, direction, locale };
  const marks = KINDS[widget.kind].image.marks({ widget, language, title, column, heightPx });
  return { widthPx, heightPx, locale, direction, title, description: alt, marks };
}

/** The image as SVG, drawn once. */
export const widgetSvg = memoize((widget: Widget) => sheetSvg(widgetSheet(widget)), widgetPath);

/** The same as PNG, of double density. */
export function widgetPng(widget: Widget): Promise<Uint8Array<ArrayBuffer>> {
  return pngOf(widgetSvg(widget), PNG_SCALE);
}
