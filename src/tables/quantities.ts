// Quantities in words: where a text states them, and the bounds that they give.
import { type Evidence, numbersIn, ONE } from "../facts/evidence.ts";
import { normalise, runForm } from "../facts/phrase.ts";
import type { Figure } from "../facts/figure.ts";

/** A quantity in a paragraph, with the qualifier in front of it ("more than 720", "some 450") and its place. */
export interface Quantity {
  readonly text: string;
  readonly index: number;
}

/** A quantity that no entry accounts for. */
export interface Uncovered extends Quantity {
  readonly paragraph: number;
}

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const DATES = String.raw`\d{1,2} (?:to|–|-) \d{1,2} ${MONTH} \d{4}`;
const SPELLED = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const NUMBER = String.raw`(?:\d+(?:[.,]\d+)*|${SPELLED})(?:-year\b)?(?: (?:million|thousand|hundred)\b)?`;
const QUALIFIED = String.raw`(?:(?:more than|at least|some|about|around|nearly|almost|over|up to) )?\b${NUMBER}(?![\p{L}\p{N}])`;
const VAGUE =
  "single|both|dozens?|hundreds|thousands|millions|several|multiple|numerous|many|few|most|mostly|various|further|additional|half|twice";

/** Comparatives without a number ("more arrests") and words of degree ("largely") measure nothing and are left out. */
const QUANTITY = new RegExp(String.raw`${DATES}|${QUALIFIED}|\b(?:${VAGUE})\b`, "giu");

/** Every quantity of a paragraph: digits, number words with their qualifier, spans of dates, and words such as "several". */
export function quantitiesIn(paragraph: string): Quantity[] {
  return [...normalise(paragraph).matchAll(QUANTITY)].map(({ 0: text, index }) => ({ text, index }));
}

/** The quantities of the paragraphs (the first is paragraph 1) that stand inside no phrase of an entry for it. */
export function uncovered(paragraphs: readonly string[], entries: readonly Evidence[]): Uncovered[] {
  return paragraphs.flatMap((text, index) => {
    const paragraph = index + 1;
    const spans = entries
      .filter((entry) => entry.paragraph === paragraph)
      .flatMap(({ phrase }) => spansOf(text, phrase));
    return quantitiesIn(text)
      .filter((quantity) => !spans.some((span) => holds(span, quantity)))
      .map((quantity) => ({ paragraph, ...quantity }));
  });
}

/** Where a phrase stands in a paragraph, both in the form in which runs are compared; never from inside a word. */
function spansOf(paragraph: string, phrase: string): Quantity[] {
  const text = runForm(phrase);
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${RegExp.escape(text)}(?![\p{L}\p{N}])`, "gu");
  return [...normalise(paragraph).matchAll(pattern)].map(({ index }) => ({ text, index }));
}

function holds(outer: Quantity, inner: Quantity): boolean {
  return outer.index <= inner.index && inner.index + inner.text.length <= outer.index + outer.text.length;
}

/** Qualifiers that a number in a table can have. */
export type NumberQualifier = "exact" | "rounded" | "more_than" | "at_least" | "approx" | "implicit";

/** A number with the limits that its words give, and none that they do not. */
export interface Bounds {
  readonly value: number;
  readonly value_min: number | null;
  readonly value_max: number | null;
}

/**
 * Value and bounds of a number. "More than 1,800" people are at least 1,801; of money, which comes in any fraction,
 * that would be false, so it has no lower bound. "Some 450", and money in round numbers, have no bounds at all.
 */
export function boundsOf(qualifier: NumberQualifier, value: number, measure: string): Bounds {
  switch (qualifier) {
    case "exact":
    case "implicit":
      return { value, value_min: value, value_max: value };
    case "more_than":
      return { value, value_min: measure === "money" ? null : value + 1, value_max: null };
    case "at_least":
      return { value, value_min: value, value_max: null };
    case "rounded":
    case "approx":
      return { value, value_min: null, value_max: null };
  }
}

/** What stands for words or dates: no value and no bounds. */
export const NO_VALUE = { value: null, value_min: null, value_max: null } as const;

const CURRENCY = /\b[A-Z]{3} $/;

/** The number as the release words it: "more than 1,800", "Two", "EUR 6,000", "hundreds", "a". */
export function valueTextOf(figure: Figure): string {
  switch (figure.qualifier) {
    case "dates":
      return figure.phrase;
    case "vague":
      return found(figure, new RegExp(String.raw`\b${figure.vagueWord}\b`, "i"));
    case "implicit":
      return found(figure, ONE);
    default:
      return quantityOf(figure.phrase, figure.value);
  }
}

/** The quantity of a phrase that says this value, with its qualifier, and with the currency in front of it. */
function quantityOf(phrase: string, value: number): string {
  const quantity = quantitiesIn(phrase).find(({ text }) => numbersIn(text).includes(value));
  if (quantity === undefined) throw new Error(`"${phrase}" does not say ${value}`);
  const currency = CURRENCY.exec(phrase.slice(0, quantity.index))?.[0] ?? "";
  return currency + quantity.text;
}

function found({ id, phrase }: Figure, pattern: RegExp): string {
  const match = pattern.exec(phrase);
  if (match === null) throw new Error(`the phrase of "${id}" does not say how many`);
  return match[0];
}
