// How tall each widget is at a width, as measured by `npm run embed:heights`.
import file from "../../data/embed-heights.json" with { type: "json" };
import { EmbedHeights } from "../facts/embed-text.ts";
import { parseFile } from "../facts/parse-file.ts";
import type { Widget } from "../facts/widgets.ts";

/** Widths of a frame at which heights are measured, in CSS pixels: a telephone, an article's column, a wide column. */
export type MeasuredWidth = 320 | 600 | 900;

/** Every recorded height. */
export const embedHeights = parseFile(EmbedHeights, "data/embed-heights.json", file);

const warned = new Set<string>();

/**
 * Height to reserve for a widget in a frame of this width, in CSS pixels. For a widget that was not measured yet it is
 * the tallest recorded one, so that nothing is cut off, and the build says so once.
 */
export function embedHeight({ kind, locale }: Pick<Widget, "kind" | "locale">, widthPx: MeasuredWidth): number {
  const found = embedHeights.find((entry) => entry.widget === kind && entry.locale === locale);
  if (found !== undefined) return found.heightPx[widthPx];
  const name = `${kind} in ${locale}`;
  if (!warned.has(name))
    process.emitWarning(`The height of the widget ${name} is not measured: run npm run embed:heights.`);
  warned.add(name);
  return Math.max(...embedHeights.map(({ heightPx }) => heightPx[widthPx]));
}
