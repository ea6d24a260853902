// Knows how to find wordings to avoid in a text. Knows none of the wordings.
import type { Caution } from "./caution.ts";

/** A wording to avoid, found in a text. */
export interface CautionHit {
  readonly id: string;
  readonly match: string;
  readonly index: number;
}

/** Every wording to avoid in a text, in the order in which they stand. Cautions without a pattern find nothing. */
export function findCautions(text: string, cautions: readonly Caution[]): CautionHit[] {
  return cautions.flatMap((caution) => hitsOf(text, caution)).sort((one, other) => one.index - other.index);
}

function hitsOf(text: string, { id, pattern }: Caution): CautionHit[] {
  if (pattern === null) return [];
  return [...text.matchAll(new RegExp(pattern, "giu"))].map(({ 0: match, index }) => ({ id, match, index }));
}
