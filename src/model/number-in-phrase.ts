// Knows whether a phrase says the number that a figure claims, with its weight. Knows no release.
import type { Figure } from "../schema/figure.ts";

const SPELLED = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** Why the phrase does not prove the figure, in a sentence's end; null where it does. */
export function unprovenBy(figure: Figure): string | null {
  switch (figure.qualifier) {
    case "vague":
      return missing(wordsIn(figure.phrase).includes(figure.vagueWord.toLowerCase()), `the word "${figure.vagueWord}"`);
    case "implicit":
      return missing(/\b(a|an|the|one|single)\b/i.test(figure.phrase), "an article or a singular that says one");
    case "dates":
      return missing(saysDates(figure.phrase, figure.start, figure.end), `the days ${figure.start} and ${figure.end}`);
    case "more_than":
      return valueAndWord(figure.phrase, figure.value, "more than");
    case "approx":
      return valueAndWord(figure.phrase, figure.value, "some");
    default:
      return (
        missing(numbersIn(figure.phrase).includes(figure.value), `the value ${figure.value}`) ??
        noFloor(figure.phrase, figure.value)
      );
  }
}

/** Every number that a phrase states, in digits ("1,800", "5.94 million", "73-year") or words ("seven"). */
export function numbersIn(phrase: string): number[] {
  const digits = [...phrase.matchAll(/(\d[\d,]*(?:\.\d+)?)( million)?/g)].map((match) =>
    digitValue(match[1] ?? "", match[2]),
  );
  const words = wordsIn(phrase)
    .map((word) => SPELLED.indexOf(word))
    .filter((value) => value >= 0);
  return [...digits, ...words];
}

function digitValue(digits: string, million: string | undefined): number {
  const value = Number(digits.replaceAll(",", ""));
  return million === undefined ? value : Math.round(value * 1_000_000);
}

function wordsIn(phrase: string): string[] {
  return phrase.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}

function missing(found: boolean, what: string): string | null {
  return found ? null : `does not say ${what}`;
}

function valueAndWord(phrase: string, value: number, word: string): string | null {
  return (
    missing(numbersIn(phrase).includes(value), `the value ${value}`) ??
    missing(floorWord(phrase, value) === word, `the qualifier "${word}" in front of ${value}`)
  );
}

function noFloor(phrase: string, value: number): string | null {
  const word = floorWord(phrase, value);
  return word === null ? null : `says "${word}" in front of ${value}, so the qualifier is not exact`;
}

/** The word of weight right in front of a value: "more than", "some" or none. */
function floorWord(phrase: string, value: number): string | null {
  const before = phrase.split(value.toLocaleString("en"))[0] ?? "";
  return /\b(more than|some) $/i.exec(before)?.[1]?.toLowerCase() ?? null;
}

function saysDates(phrase: string, start: string, end: string): boolean {
  const [from, to] = [new Date(start), new Date(end)];
  const needed = [from.getUTCDate(), to.getUTCDate(), to.getUTCFullYear()];
  return needed.every((part) => numbersIn(phrase).includes(part)) && phrase.includes(MONTHS[to.getUTCMonth()] ?? "?");
}
