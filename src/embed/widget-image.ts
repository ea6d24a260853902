// Knows where the still image of a widget stands, how large it is, and what must go with it. Draws nothing.
import { embedCard, type Widget, widgetPath, widgetTitle } from "../facts/widgets.ts";
import { embedLanguage } from "../facts/embed-language.ts";

/** Sizes of the stills in CSS pixels, by kind of widget; the PNG has twice as many each way. */
export const STILL_SIZES: Readonly<Record<Widget["kind"], { readonly widthPx: number; readonly heightPx: number }>> = {
  participants: { widthPx: 800, heightPx: 628 },
  told: { widthPx: 800, heightPx: 660 },
  units: { widthPx: 800, heightPx: 672 },
  numbers: { widthPx: 800, heightPx: 600 },
  country: { widthPx: 800, heightPx: 530 },
};

/** Pixels of the PNG to each CSS pixel of the still. */
export const PNG_SCALE = 2;

/** A widget as a still image: its files below the site's root, and the words that travel with it. */
export interface WidgetImage {
  readonly svg: string;
  /** Of double density: {@link PNG_SCALE} pixels to each CSS pixel. */
  readonly png: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** What the picture shows, for who cannot see it. */
  readonly alt: string;
  /** The finding, as a caption beneath. */
  readonly caption: string;
  /** Where it comes from and how sure it is. */
  readonly credit: string;
}

/** The still of a widget. */
export function widgetImage(widget: Widget): WidgetImage {
  const base = `/images/${widgetPath(widget)}`;
  const { say, source, words } = embedLanguage(widget.locale);
  return {
    svg: `${base}.svg`,
    png: `${base}.png`,
    ...STILL_SIZES[widget.kind],
    alt: altOf(widget),
    caption: widgetTitle(widget),
    credit: [source(), say(words.frame.initial), say(words.frame.independent)].join(" "),
  };
}

/** The widgets' own words for their maps; where there is no map, the finding and what the picture counts. */
function altOf(widget: Widget): string {
  const { words, say, nameOf, joined } = embedLanguage(widget.locale);
  const { kind, iso3 } = widget;
  if (kind === "country") {
    if (!embedCard(iso3 ?? "").elsewhere) return words.country.map.replace("{country}", nameOf(iso3 ?? ""));
    const { told, named, onlyListed } = words.legend;
    const parts = [
      `{derived:case-told|digits} ${told}`,
      `{derived:named-otherwise|digits} ${named}`,
      `{derived:only-listed|digits} ${onlyListed}`,
    ];
    return `${widgetTitle(widget)}. ${joined(parts.map(say))}.`;
  }
  if (kind !== "numbers") return say(words[kind].alt);
  return `${widgetTitle(widget)}: ${joined(words.numbers.rows.map((row) => say(`{figure:${row.figure}} ${row.counted} ${row.verb}`)))}.`;
}
