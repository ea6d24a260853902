// Knows whether a phrase says the number that a figure claims, with its weight. Knows no release.
import type { Figure } from "./figure.ts";
import { numbersIn, statedNumbersIn } from "./stated-numbers.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** What says one: an article, a numeral, or the singular of a person whose article stands beside something withheld. */
export const ONE = /\b(?:a single|one|single|an|a|the|boy)\b/i;

/** The word of weight that each qualifier needs in front of its value; none for an exact one. */
const WEIGHT_OF = { exact: null, more_than: "more than", approx: "some" } as const;

/** Why the phrase does not prove the figure, in a sentence's end; null where it does. */
export function unprovenBy(figure: Figure): string | null {
  switch (figure.qualifier) {
    case "vague":
      return missing(wordsIn(figure.phrase).includes(figure.vagueWord.toLowerCase()), `the word "${figure.vagueWord}"`);
    case "implicit":
      return missing(ONE.test(figure.phrase), "an article or a singular that says one");
    case "dates":
      return missing(saysDates(figure.phrase, figure.start, figure.end), `the days ${figure.start} and ${figure.end}`);
    default:
      return valueUnproven(figure.phrase, figure.value, WEIGHT_OF[figure.qualifier]);
  }
}

function valueUnproven(phrase: string, value: number, needed: string | null): string | null {
  const weights = statedNumbersIn(phrase).flatMap((stated) => (stated.value === value ? [stated.weight] : []));
  if (weights.length === 0) return `does not say the value ${value}`;
  if (weights.includes(needed)) return null;
  return needed === null
    ? `says "${weights[0]}" in front of ${value}, so the qualifier is not exact`
    : `does not say the qualifier "${needed}" in front of ${value}`;
}

function wordsIn(phrase: string): string[] {
  return phrase.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}

function missing(found: boolean, what: string): string | null {
  return found ? null : `does not say ${what}`;
}

/** A year or a month that both days share need only be said once. */
function saysDates(phrase: string, start: string, end: string): boolean {
  const days = [new Date(start), new Date(end)];
  const numbers = numbersIn(phrase);
  return days.every(
    (day) =>
      [day.getUTCDate(), day.getUTCFullYear()].every((part) => numbers.includes(part)) &&
      phrase.includes(MONTHS[day.getUTCMonth()] ?? "?"),
  );
}
