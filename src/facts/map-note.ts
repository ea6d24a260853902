// Knows what a widget says of its map's names, borders and shading. Knows no map.
import type { EmbedText } from "./embed-text.ts";

/** What a widget's map shades: all participants, or one country. */
export type Shaded = "all" | "one";

/** The sentences under a map; that unshaded means not listed holds only where all participants are shaded. */
export function mapNote({ borders, unshaded }: EmbedText["frame"], shaded: Shaded): string {
  return shaded === "all" ? `${borders} ${unshaded}` : borders;
}
