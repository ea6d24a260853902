// Knows the files of every widget's still: one SVG, and two PNGs made from it. Knows no address.
import { stillOf } from "../graphics/still/still-of.ts";
import { type Widget, widgetPath } from "../model/widgets.ts";
import { pngOf } from "./sheet-png.ts";
import { sheetSvg } from "./sheet-svg.ts";

const made = new Map<string, string>();

/** The still of a widget as SVG, written once. */
export function stillSvg(widget: Widget): string {
  const path = widgetPath(widget);
  const svg = made.get(path) ?? sheetSvg(stillOf(widget));
  made.set(path, svg);
  return svg;
}

/** The same as PNG, with so many pixels to each of its CSS pixels. */
export function stillPng(widget: Widget, scale: 1 | 2): Uint8Array<ArrayBuffer> {
  return pngOf(stillSvg(widget), scale);
}
