// Puts numbers, money and dates into words; a figure never without its precision.
import { z } from "zod";
import { memoize } from "./memoize.ts";
import type { Figure } from "./figure.ts";
import type { Locale } from "./fields.ts";

const withNumber = z
  .string()
  .refine((text) => text.includes("{n}"), "must contain the place-holder {n}")
  .meta({ description: "Words around a number; {n} stands for it." });

/** The words of one language around numbers of each precision. */
export const WordingWords = z.strictObject({
  more_than: withNumber,
  at_least: withNumber,
  approx: withNumber,
  implicit: z.string().min(1).meta({ description: "One, as a word." }),
  numerals: z.array(z.string()).length(10).meta({ description: "Zero to nine as words, for running text." }),
  vague: z.record(z.string(), z.string()).meta({ description: "Words for the release's vague words, keyed by them." }),
});
export type WordingWords = z.output<typeof WordingWords>;

/** A number worked out from others, with the direction in which it may be wrong. */
export interface Calculation {
  readonly value: number;
  readonly direction: "exact" | "at_least" | "more_than";
}

/** How it is written: digits always; small counts as words ("seven"), as running text wants; dates as their month. */
export type NumeralStyle = "digits" | "prose" | "month";

/** A figure in words, never without its precision: "4,414", "more than 1,800", "some 450", "hundreds", "EUR 6,000". */
export function wordingOf(figure: Figure, locale: Locale, words: WordingWords, style: NumeralStyle = "digits"): string {
  switch (figure.qualifier) {
    case "dates":
      return style === "month" ? monthOf(figure.start, locale) : datesOf(figure.start, figure.end, locale);
    case "vague":
      return words.vague[figure.vagueWord] ?? figure.vagueWord;
    case "implicit":
      return style === "prose" ? words.implicit : digitsOf(1, locale);
    default:
      return qualified(figure.qualifier, amountOf(figure, locale, words, style), words);
  }
}

/** A derived number in words, never without its direction: "81", "more than 268". */
export function wordingOfDerived(
  number: Calculation,
  locale: Locale,
  words: WordingWords,
  style: NumeralStyle = "digits",
): string {
  return qualified(number.direction, countOf(number.value, locale, words, style), words);
}

function qualified(
  qualifier: "exact" | "rounded" | "more_than" | "approx" | "at_least",
  number: string,
  words: WordingWords,
): string {
  return qualifier === "exact" || qualifier === "rounded" ? number : words[qualifier].replace("{n}", number);
}

function amountOf(
  figure: Extract<Figure, { value: number }>,
  locale: Locale,
  words: WordingWords,
  style: NumeralStyle,
) {
  if (figure.measure === "money") return moneyOf(figure.value, figure.unit, locale);
  return countOf(figure.value, locale, words, style);
}

function countOf(value: number, locale: Locale, words: WordingWords, style: NumeralStyle): string {
  return (style === "prose" ? words.numerals[value] : undefined) ?? digitsOf(value, locale);
}

/** A count as digits in the language's own grouping, e.g. "4,414"; Arabic with Arabic-Indic digits. */
export function digitsOf(value: number, locale: Locale): string {
  return numberFormat(locale, {}).format(value);
}

/** Money with its ISO code in front, e.g. "EUR 6,000"; millions in words where that loses nothing, "BRL 5.94 million". */
export function moneyOf(value: number, currency: string, locale: Locale): string {
  const roundMillions = value >= 1_000_000 && value % 10_000 === 0;
  if (!roundMillions) return `${currency}\u00a0${digitsOf(value, locale)}`;
  const inWords = { notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 } as const;
  const compact = numberFormat(locale, inWords).format(value);
  return `${currency}\u00a0${compact}`;
}

/** A span of days in words, e.g. "10–21 November 2025"; spaced where a month changes, "29 September – 4 October 2024". */
export function datesOf(start: string, end: string, locale: Locale): string {
  const format = dateFormat(locale, { dateStyle: "long" });
  const thinSpace = start.slice(0, 7) === end.slice(0, 7) ? "" : " ";
  return format.formatRange(midnight(start), midnight(end)).replaceAll("\u2009", thinSpace);
}

/** One day in words, e.g. "22 November 2026". */
export function dayOf(day: string, locale: Locale): string {
  return dateFormat(locale, { dateStyle: "long" }).format(midnight(day));
}

/** The month of a day in words, e.g. "November 2025". */
export function monthOf(day: string, locale: Locale): string {
  return dateFormat(locale, { month: "long", year: "numeric" }).format(midnight(day));
}

/** Formatters are made once: to make one takes a hundred times as long as to use it. */
const numberFormat = memoize(
  (locale: Locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tagOf(locale), options),
  (locale, options) => `${locale} ${JSON.stringify(options)}`,
);
const dateFormat = memoize(
  (locale: Locale, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tagOf(locale), { ...options, timeZone: "UTC" }),
  (locale, options) => `${locale} ${JSON.stringify(options)}`,
);

/** The language as Intl is asked for it: British dates, Arabic with Arabic-Indic digits. */
function tagOf(locale: Locale): string {
  return locale === "en" ? "en-GB" : locale === "ar" ? "ar-EG" : locale;
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The size of a file in decimal units, e.g. "43.2 kB". */
export function sizeOf(bytes: number, locale: Locale): string {
  const [unit, value] = bytes < 1e6 ? ["kilobyte", bytes / 1e3] : ["megabyte", bytes / 1e6];
  const options = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 } as const;
  return numberFormat(locale, options).format(value);
}
