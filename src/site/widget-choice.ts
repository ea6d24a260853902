// Knows what can be chosen of a widget beside which one it is, and at which address the builder shows a choice.
// Knows no widget.
import { REGIONS } from "../facts/participant.ts";

/** Widths of a column for which a height is recorded, in CSS pixels. */
export const PREVIEW_WIDTHS = [320, 600, 900] as const;

/** Regions with which a map may open; the world is the default. */
export const WIDGET_REGIONS = ["world", ...REGIONS] as const;

/** A choice as a link to the builder makes it; what is left out is as by default. */
export interface WidgetChoice {
  /** Name of the widget, e.g. "told" or "countries/mli". */
  readonly widget: string;
  readonly region?: (typeof WIDGET_REGIONS)[number];
  /** Code of the country to point out. */
  readonly highlight?: string;
}

/** Path of the builder with a choice made, from the site's root. */
export function builderPath({ widget, region = "world", highlight }: WidgetChoice): string {
  const asked = {
    widget,
    ...(region !== "world" && { region }),
    ...(highlight !== undefined && { highlight }),
  };
  return `/widgets/?${new URLSearchParams(asked).toString().replaceAll("%2F", "/")}`;
}
