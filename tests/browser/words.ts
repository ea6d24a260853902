// The words and sets that the browser tests compare pages with: read from the data, so that a change of words or of an
// entry changes no test.
import { nameOf } from "../../src/facts/countries.ts";
import { dataset } from "../../src/facts/dataset.ts";
import { plainOf } from "../../src/facts/prose.ts";
import { standingOf } from "../../src/facts/sets.ts";

export const { facts, texts } = dataset;

/** Codes of all participants. */
export const listed: readonly string[] = facts.participants.map(({ iso3 }) => iso3);

/** Names of the participants for which something holds, in the order in which an English list has them. */
export const namesWhere = (holds: (participant: (typeof facts.participants)[number]) => boolean): string[] => {
  const sortName = (iso3: string) => texts.countries[iso3]?.sortAs ?? nameOf(iso3);
  const { compare } = new Intl.Collator("en-GB");
  const codes = facts.participants.filter(holds).map(({ iso3 }) => iso3);
  return codes.sort((one, other) => compare(sortName(one), sortName(other))).map(nameOf);
};

/** How much is told of a participant. */
export const standing = (iso3: string) => standingOf(iso3, facts.mentions, facts.cases);

/** The value of a number worked out from others. */
export const derived = (id: string) => dataset.derived.get(id)?.value;

/** A text as readers see it, with these words in its places. */
export function said(text: string, places: Readonly<Record<string, string | number>> = {}): string {
  const filled = Object.entries(places).reduce((so, [name, value]) => so.replaceAll(`{${name}}`, String(value)), text);
  return plainOf(filled);
}

export { nameOf };
