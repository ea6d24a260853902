// What countries are called, in which order their names stand, and where their pages are.
import { dataset } from "./dataset.ts";
import type { Participant } from "./participant.ts";

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

/** The entry of a participant. @throws Error for a code that is not on the list. */
export function participantOf(iso3: string): Participant {
  const participant = facts.participants.find((entry) => entry.iso3 === iso3);
  if (participant === undefined) throw new Error(`data/participants.json › ${iso3}: is not on the list`);
  return participant;
}

/** The name within a sentence, with its article where it has one. */
export function nameInSentence(iso3: string): string {
  return texts.countries[iso3]?.inSentence ?? nameOf(iso3);
}

/** Words written for any country, for this one: `{country}` within a sentence, `{Country}` at its start. */
export function wordsFor(iso3: string, text: string): string {
  const name = nameInSentence(iso3);
  return text.replaceAll("{country}", name).replaceAll("{Country}", name.charAt(0).toUpperCase() + name.slice(1));
}

/** A small count in words, as running text wants it. */
export function inWords(count: number): string {
  return texts.wording.numerals[count] ?? String(count);
}

/** The address of a participant's page; null for a country that is not on the list. */
export function countryPath(iso3: string): string | null {
  return participantsByName.includes(iso3) ? `/countries/${iso3.toLowerCase()}/` : null;
}
