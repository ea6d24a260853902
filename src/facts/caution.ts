// Wordings to avoid, and how to find them in a text.
import { z } from "zod";
import { distinctList, EntryId, ParagraphNumber, uniqueList } from "./fields.ts";

/** Source of a regular expression, read with the flags "giu"; null where only a person can find the fault. */
export const CautionPattern = z
  .string()
  .min(1)
  .refine(isPattern, "must be the source of a regular expression that holds under the flags giu")
  .nullable()
  .meta({ description: "Regular expression that finds the wording, case ignored; null where only a person can." });
export type CautionPattern = z.output<typeof CautionPattern>;

/** A wording to avoid. Its words (avoid, instead, why) stand in data/text/<locale>/cautions.json. */
export const Caution = z.strictObject({
  id: EntryId,
  pattern: CautionPattern,
  paragraphs: distinctList(ParagraphNumber).meta({
    description: "Paragraphs of the release that decide it; empty where the rule is about language or editions.",
  }),
});
export type Caution = z.output<typeof Caution>;

/** The whole of data/cautions.json. */
export const CautionsFile = uniqueList(Caution, "id");
export type CautionsFile = z.output<typeof CautionsFile>;

/** What a reader learns of a caution. */
export const CautionWords = z.strictObject({
  avoid: z.string().min(1).meta({ description: "The wording to avoid." }),
  instead: z.string().min(1).meta({ description: "What to say instead." }),
  why: z.string().min(1).meta({ description: "Why, in one sentence." }),
});
export type CautionWords = z.output<typeof CautionWords>;

/** The whole of data/text/<locale>/cautions.json, keyed by the caution's id. */
export const CautionWordsFile = z.record(EntryId, CautionWords);
export type CautionWordsFile = z.output<typeof CautionWordsFile>;

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, "giu").source !== "";
  } catch {
    return false;
  }
}

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
