// Knows which words of a paragraph are quantities, and which of them no entry accounts for. Knows no entry's meaning.
import type { Evidence } from "../facts/evidence.ts";
import { normalise, runForm } from "../facts/phrase.ts";

/** A quantity in a paragraph, with the weight in front of it ("more than 720", "some 450") and its place. */
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
const WEIGHTED = String.raw`(?:(?:more than|at least|some|about|around|nearly|almost|over|up to) )?\b${NUMBER}(?![\p{L}\p{N}])`;
const VAGUE =
  "single|both|dozens?|hundreds|thousands|millions|several|multiple|numerous|many|few|most|mostly|various|further|additional|half|twice";

/** Comparatives without a number ("more arrests") and words of degree ("largely") measure nothing and are left out. */
const QUANTITY = new RegExp(String.raw`${DATES}|${WEIGHTED}|\b(?:${VAGUE})\b`, "giu");

/** Every quantity of a paragraph: digits, number words with their weight, spans of dates, and words such as "several". */
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
