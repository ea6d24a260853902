// Knows where in the release a fact stands. Knows neither the release nor the fact.
import { z } from "zod";

/** Number of a paragraph of the release: its non-empty lines, counted from 1 to 40, headings and bullets included. */
export const ParagraphNumber = z.int().min(1).max(40).meta({
  description:
    "Paragraph of the release, 1 to 40: its non-empty lines counted from the top, headings and bullets included.",
});
export type ParagraphNumber = z.output<typeof ParagraphNumber>;

/** Two to eight words of the release, verbatim, that prove an entry; must stand in the paragraph named beside it. */
export const ShortPhrase = z
  .string()
  .refine(
    (text) => text === text.trim() && /^\S+( \S+){1,7}$/.test(text),
    "must be two to eight words parted by single spaces",
  )
  .meta({
    description:
      "Two to eight words of the release, verbatim, that prove the entry. © INTERPOL, quoted as evidence, not under this dataset's licence.",
  });
export type ShortPhrase = z.output<typeof ShortPhrase>;

/** Whether the release says it in so many words ("stated") or it is our reading of what it says ("inferred"). */
export const Basis = z
  .enum(["stated", "inferred"])
  .meta({ description: "stated: in the release's own words; inferred: our reading of them." });
export type Basis = z.output<typeof Basis>;

/** The fields that every entry taken from the release carries. */
export const evidenceFields = { paragraph: ParagraphNumber, phrase: ShortPhrase, basis: Basis };
