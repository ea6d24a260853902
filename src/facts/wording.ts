// Knows how a figure becomes words: the only function that does. Knows no sentence.
import type { Figure } from "./figure.ts";
import type { Locale } from "./locale.ts";
import type { WordingWords } from "./wording-schema.ts";
import { datesOf, digitsOf, moneyOf, monthOf } from "./number-format.ts";

/** A number worked out from others, with the direction in which it may be wrong. */
export interface WeighedNumber {
  readonly value: number;
  readonly direction: "exact" | "at_least" | "more_than";
}

/** How it is written: digits always; small counts as words ("seven"), as running text wants; dates as their month. */
export type NumeralStyle = "digits" | "prose" | "month";

/** A figure in words, never without its weight: "4,414", "more than 1,800", "some 450", "hundreds", "EUR 6,000". */
export function wordingOf(figure: Figure, locale: Locale, words: WordingWords, style: NumeralStyle = "digits"): string {
  switch (figure.qualifier) {
    case "dates":
      return style === "month" ? monthOf(figure.start, locale) : datesOf(figure.start, figure.end, locale);
    case "vague":
      return words.vague[figure.vagueWord] ?? figure.vagueWord;
    case "implicit":
      return style === "prose" ? words.implicit : digitsOf(1, locale);
    default:
      return weighed(figure.qualifier, amountOf(figure, locale, words, style), words);
  }
}

/** A derived number in words, never without its direction: "81", "more than 268". */
export function wordingOfDerived(
  number: WeighedNumber,
  locale: Locale,
  words: WordingWords,
  style: NumeralStyle = "digits",
): string {
  return weighed(number.direction, countOf(number.value, locale, words, style), words);
}

function weighed(weight: "exact" | "more_than" | "approx" | "at_least", number: string, words: WordingWords): string {
  return weight === "exact" ? number : words[weight].replace("{n}", number);
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
