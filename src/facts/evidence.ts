// Checks that each phrase stands in its paragraph and says the number it is quoted for.
import type { Figure } from "./figure.ts";
import { formatError } from "./parse-file.ts";
import { factFiles, type Facts } from "./data-files.ts";
import { stands } from "./phrase.ts";

/** What an entry says of where it comes from. */
export interface Evidence {
  readonly paragraph: number;
  readonly phrase: string;
}

/** Evidence somewhere in the data, with the way to it: file, entry by its name, fields. */
export interface PlacedEvidence extends Evidence {
  readonly path: readonly string[];
}

/** A data file: its name below data/ and its parsed content. */
export interface DataFile {
  readonly name: string;
  readonly content: unknown;
}

/** Every object of the data with a paragraph and a phrase, however deep. */
export function evidenceIn(files: readonly DataFile[]): PlacedEvidence[] {
  return files.flatMap(({ name, content }) => evidenceUnder(content, [`data/${name}`]));
}

function evidenceUnder(value: unknown, path: readonly string[]): PlacedEvidence[] {
  if (typeof value !== "object" || value === null) return [];
  const here = isEvidence(value) ? [{ path, paragraph: value.paragraph, phrase: value.phrase }] : [];
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, child]) => evidenceUnder(child, [...path, ...nameOf(key, child)])),
  ];
}

function isEvidence(value: object): value is Evidence {
  return (
    "paragraph" in value && typeof value.paragraph === "number" && "phrase" in value && typeof value.phrase === "string"
  );
}

/** What an entry is called: by its id, code or role; one of a list that has none of these only by its list. */
function nameOf(key: string, child: unknown): string[] {
  const { id, iso3, role } = (child ?? {}) as { id?: unknown; iso3?: unknown; role?: unknown };
  const name = [id, iso3, role].find((known): known is string => typeof known === "string");
  return name === undefined && /^\d+$/.test(key) ? [] : [name ?? key];
}

/** One line for every phrase that is not in its paragraph and every figure that its phrase does not say. */
export function evidenceErrors(facts: Facts): string[] {
  const quoted = quotedIn(facts).filter(({ paragraph, phrase }) => !stands(facts.fingerprint, paragraph, phrase));
  return [...quoted.map(notThere), ...facts.figures.flatMap(notProven)];
}

/** Everything in the facts that quotes the release. */
export function quotedIn(facts: Facts): PlacedEvidence[] {
  const files = Object.entries(factFiles).map(([key, { file }]) => ({
    name: file.replace(/^data\//, ""),
    content: facts[key as keyof Facts],
  }));
  return evidenceIn(files);
}

function notThere({ path: [file = "data", ...names], paragraph, phrase }: PlacedEvidence): string {
  return formatError(file, [...names, "phrase"], `"${phrase}" does not stand in paragraph ${paragraph} of the release`);
}

function notProven(figure: Figure): string[] {
  const reason = unprovenBy(figure);
  return reason === null
    ? []
    : [formatError("data/figures.json", [figure.id, "phrase"], `"${figure.phrase}" ${reason}`)];
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** What says one: an article, a numeral, or the singular of a person whose article stands beside something withheld. */
export const ONE = /\b(?:a single|one|single|an|a|the|boy)\b/i;

/** The word that each qualifier needs in front of its value; none for an exact one. */
const WORD_OF = { exact: null, rounded: null, more_than: "more than", approx: "some" } as const;

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
      return valueUnproven(figure.phrase, figure.value, WORD_OF[figure.qualifier]);
  }
}

function valueUnproven(phrase: string, value: number, needed: string | null): string | null {
  const words = statedNumbersIn(phrase).flatMap((stated) => (stated.value === value ? [stated.qualifier] : []));
  if (words.length === 0) return `does not say the value ${value}`;
  if (words.includes(needed)) return null;
  return needed === null
    ? `says "${words[0]}" in front of ${value}, so the qualifier is not exact`
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

/** A number that a phrase states. */
export interface StatedNumber {
  readonly value: number;
  /** The word right in front that makes it less than exact ("more than", "some"), in small letters; null for none. */
  readonly qualifier: string | null;
}

const SPELLED = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const MULTIPLIERS: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };

const QUALIFYING =
  "more than|less than|fewer than|as many as|at least|at most|up to|some|about|around|nearly|almost|over|under";
const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;

/** Not inside a word or a longer number; a spelled number after a hyphen ("twenty-one") is part of another. */
const STATED = new RegExp(
  String.raw`(?:\b(${QUALIFYING})\s+)?(?<![\p{L}\p{N}.,])(${DIGITS}|(?<!-)(?:${SPELLED.join("|")}))(?![\p{L}\p{N}]|[.,]\d)` +
    String.raw`(?:\s+(${Object.keys(MULTIPLIERS).join("|")})\b)?`,
  "giu",
);

/** Every number of a phrase, in order: digits ("1,800", "5.94 million", "12-metre") or words ("seven", "nine-metre"). */
export function statedNumbersIn(phrase: string): StatedNumber[] {
  return [...phrase.matchAll(STATED)].map(([, qualifier, number = "", multiplier]) => ({
    value: Math.round(valueOf(number) * (MULTIPLIERS[multiplier?.toLowerCase() ?? ""] ?? 1) * 1e6) / 1e6,
    qualifier: qualifier?.toLowerCase().replace(/\s+/g, " ") ?? null,
  }));
}

/** The values alone. */
export function numbersIn(phrase: string): number[] {
  return statedNumbersIn(phrase).map(({ value }) => value);
}

function valueOf(number: string): number {
  const spelled = SPELLED.indexOf(number.toLowerCase());
  return spelled >= 0 ? spelled : Number(number.replaceAll(",", ""));
}
