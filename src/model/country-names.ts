// Knows what a country is called on screen and in which order names stand. Knows no language's rules.
import { dataset } from "./dataset.ts";

/** The name of a country on screen. */
export function nameOf(iso3: string): string {
  return dataset.texts.countries[iso3]?.name ?? iso3;
}

/** Other usual names and spellings of a country. */
export function otherNamesOf(iso3: string): readonly string[] {
  return dataset.texts.countries[iso3]?.other ?? [];
}

/** Countries within a country that readers look for by name. */
export function partsOf(iso3: string): readonly string[] {
  return dataset.texts.countries[iso3]?.parts ?? [];
}

/** Codes in the order in which an English list has their names. */
export function byName(codes: readonly string[]): string[] {
  const order = new Intl.Collator("en-GB");
  const sortName = (iso3: string) => dataset.texts.countries[iso3]?.sortAs ?? nameOf(iso3);
  return [...codes].sort((a, b) => order.compare(sortName(a), sortName(b)));
}
