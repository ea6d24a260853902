// Knows what a country is called on screen and in which order names stand. Knows no language's rules.
import { dataset } from "./dataset.ts";

const { texts, facts } = dataset;

/** The name on screen. @throws Error for a code without a name, which the check of the data refuses before. */
export function nameOf(iso3: string): string {
  const name = texts.countries[iso3]?.name;
  if (name === undefined) throw new Error(`data/text/en/countries.json › ${iso3}: the name is missing`);
  return name;
}

/** Other usual names and spellings of a country. */
export function otherNamesOf(iso3: string): readonly string[] {
  return texts.countries[iso3]?.other ?? [];
}

/** Countries within a country that readers look for by name. */
export function partsOf(iso3: string): readonly string[] {
  return texts.countries[iso3]?.parts ?? [];
}

/** Codes in the order in which an English list has their names. */
export function byName(codes: readonly string[]): string[] {
  const order = new Intl.Collator("en-GB");
  const sortName = (iso3: string) => texts.countries[iso3]?.sortAs ?? nameOf(iso3);
  return [...codes].sort((a, b) => order.compare(sortName(a), sortName(b)));
}

/** Codes of all participants in that order. */
export const participantsByName: readonly string[] = byName(facts.participants.map(({ iso3 }) => iso3));
