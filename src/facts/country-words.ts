// Knows how a country is called in a sentence and in words written for any country, and where its page is.
import type { Participant } from "./participant.ts";
import { nameOf, participantsByName } from "./country-names.ts";
import { dataset } from "./dataset.ts";

const { texts, facts } = dataset;

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

/** The address of a participant's page; null for who is not on the list. */
export function countryPath(iso3: string): string | null {
  return participantsByName.includes(iso3) ? `/countries/${iso3.toLowerCase()}/` : null;
}
