// Knows how the measured heights of the widgets are recorded. Knows no height.
import { z } from "zod";
import { Locale } from "./locale.ts";

const heightPx = z
  .int()
  .min(100)
  .max(700, "must be at most 700: no widget may be taller")
  .multipleOf(10)
  .meta({ description: "Height in CSS pixels, the measured one rounded up to tens." });

/** Widths in CSS pixels at which heights are recorded: a telephone, the width of oEmbed answers, a wide column. */
export const RECORDED_WIDTHS = ["320", "600", "900"] as const;

/** Heights of one widget in one language; all cards of countries share the tallest. */
export const EmbedHeight = z.strictObject({
  widget: z.enum(["participants", "told", "units", "numbers", "country"]).meta({ description: "Which widget." }),
  locale: Locale,
  heightPx: z
    .strictObject({ 320: heightPx, 600: heightPx, 900: heightPx })
    .meta({ description: "Height of the content by the width of the frame, list closed." }),
});
export type EmbedHeight = z.output<typeof EmbedHeight>;

/** The whole of data/embed-heights.json, made by `npm run embed:heights`. */
export const EmbedHeights = z.array(EmbedHeight).meta({ description: "Heights for which hosts reserve room." });
export type EmbedHeights = z.output<typeof EmbedHeights>;
