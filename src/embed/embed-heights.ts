// Knows how tall each widget is at a width, as measured. Measures nothing.
import file from "../../data/embed-heights.json" with { type: "json" };
import { EmbedHeights } from "../facts/embed-text.ts";
import { DataError, formatError, parseFile } from "../facts/parse-file.ts";
import type { Widget } from "../facts/widgets.ts";

const FILE = "data/embed-heights.json";

/** Every recorded height. */
export const embedHeights: EmbedHeights = parseFile(EmbedHeights, FILE, file);

/** Room to reserve for a widget in a frame of this width, in CSS pixels. @throws DataError where none was measured. */
export function embedHeight({ kind, locale }: Pick<Widget, "kind" | "locale">, widthPx: 320 | 600 | 900): number {
  const found = embedHeights.find((entry) => entry.widget === kind && entry.locale === locale);
  if (found === undefined) throw new DataError(formatError(FILE, [kind, locale], "no height was measured"));
  return found.heightPx[widthPx];
}
