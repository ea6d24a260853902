// Knows which words a language needs to put a number into words. Knows no number.
import { z } from "zod";

const withNumber = z
  .string()
  .refine((text) => text.includes("{n}"), "must contain the place-holder {n}")
  .meta({ description: "Words around a number; {n} stands for it." });

/** The words of one language around numbers of each weight. */
export const WordingWords = z.strictObject({
  more_than: withNumber,
  at_least: withNumber,
  approx: withNumber,
  implicit: z.string().min(1).meta({ description: "One, as a word." }),
  numerals: z.array(z.string()).length(10).meta({ description: "Zero to nine as words, for running text." }),
  vague: z.record(z.string(), z.string()).meta({ description: "Words for the release's vague words, keyed by them." }),
});
export type WordingWords = z.output<typeof WordingWords>;
