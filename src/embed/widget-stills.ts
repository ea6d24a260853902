// Knows the files of every widget's still: one SVG, and a PNG of double density made from it.
import { stillOf } from "./still-of.ts";
import { PNG_SCALE } from "./widget-image.ts";
import { type Widget, widgetPath } from "../facts/widgets.ts";
import { pngOf } from "../drawing/sheet-png.ts";
import { sheetSvg } from "../drawing/sheet-svg.ts";

const made = new Map<string, string>();

/** The still of a widget as SVG, written once. */
export function stillSvg(widget: Widget): string {
  const path = widgetPath(widget);
  const svg = made.get(path) ?? sheetSvg(stillOf(widget));
  made.set(path, svg);
  return svg;
}

/** The same as PNG, of double density. */
export function stillPng(widget: Widget): Promise<Uint8Array<ArrayBuffer>> {
  return pngOf(stillSvg(widget), PNG_SCALE);
}
