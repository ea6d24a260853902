// What countries are called in the other languages in which readers search: those of the United Nations, German, Italian
// and Portuguese, as the Unicode CLDR has them. Only what the page's own names do not find is listed.
import { nameOf, otherNamesOf, partsOf } from "../facts/countries.ts";
import { dataset } from "../facts/dataset.ts";
import { iso2Of } from "../geo/iso-numeric.ts";
import { folded } from "./folded.ts";

const LANGUAGES = ["ar", "zh", "fr", "ru", "es", "de", "it", "pt"] as const;
const STYLES = ["long", "short"] as const;
/** CLDR's code for a country that the ISO standard has none for. */
const OUTSIDE_ISO: Readonly<Record<string, string>> = { XKX: "XK" };

const languages = LANGUAGES.flatMap((language) =>
  STYLES.map((style) => new Intl.DisplayNames([language], { type: "region", style, fallback: "none" })),
);

/** The other names of every country, by code, with "|" between them. */
export function otherLanguages(): Record<string, string> {
  return Object.fromEntries(Object.keys(dataset.texts.countries).map((iso3) => [iso3, namesOf(iso3).join("|")]));
}

function namesOf(iso3: string): string[] {
  const own = new Set([nameOf(iso3), ...otherNamesOf(iso3), ...partsOf(iso3)].map(folded));
  const code = iso2Of(iso3) ?? OUTSIDE_ISO[iso3];
  const names = code === undefined ? [] : languages.map((language) => language.of(code) ?? "");
  const first = new Map(names.filter(Boolean).map((name) => [folded(name), name]));
  return [...first].filter(([spelling]) => !own.has(spelling)).map(([, name]) => name);
}
