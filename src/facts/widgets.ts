// Knows which widgets there are and at which addresses, in every language. Knows no markup.
import type { Locale } from "./locale.ts";
import { dataset } from "./dataset.ts";
import { embedLocales } from "./embed-language.ts";
import { standingOf } from "./standing.ts";

/** Widgets of the whole operation. */
export const WORLD_WIDGETS = ["participants", "told", "units", "numbers"] as const;
export type WorldWidget = (typeof WORLD_WIDGETS)[number];

/** One widget in one language; `name` is the path below the language, e.g. "told" or "countries/mli". */
export interface Widget {
  readonly locale: Locale;
  readonly name: string;
  readonly kind: WorldWidget | "country";
  /** The country of a card; null for a widget of the whole operation. */
  readonly iso3: string | null;
}

/** Participants of which the announcement says more than that they are on the list: those with a card. */
export const cardCountries: readonly string[] = dataset.facts.participants
  .map(({ iso3 }) => iso3)
  .filter((iso3) => standingOf(iso3, dataset.facts.mentions, dataset.facts.cases) !== "only_listed");

/** Every widget in every language. */
export const widgets: readonly Widget[] = embedLocales.flatMap((locale) => [
  ...WORLD_WIDGETS.map((kind): Widget => ({ locale, name: kind, kind, iso3: null })),
  ...cardCountries.map((iso3): Widget => ({ locale, name: `countries/${iso3.toLowerCase()}`, kind: "country", iso3 })),
]);

/** The widget of this name in English; undefined where there is none, as for a country that is only listed. */
export function widgetNamed(name: string): Widget | undefined {
  return widgets.find((widget) => widget.locale === "en" && widget.name === name);
}

/** Path of a widget below /embed/ and /oembed/: English has none of its own, "es/told" is Spanish. */
export function widgetPath({ locale, name }: Pick<Widget, "locale" | "name">): string {
  return locale === "en" ? name : `${locale}/${name}`;
}
