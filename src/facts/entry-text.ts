// Knows which words go with each kind of entry in one language, keyed by the entry's id. Knows no entry and no language.
import { z } from "zod";
import { EntryId } from "./id.ts";
import { Prose } from "./prose-schema.ts";

const title = Prose.meta({ description: "Short heading." });
const summary = Prose.meta({ description: "What the release tells of it, in our own words." });

/** The words of a case. */
export const CaseText = z.strictObject({
  title,
  summary,
  caution: Prose.meta({ description: "What is not told, or must not be concluded; one sentence." }).optional(),
  placeName: Prose.meta({ description: "Where the case is told to be, as coarsely as it may be said." }).optional(),
});
export type CaseText = z.output<typeof CaseText>;

/** The words of a finding. */
export const FindingText = z.strictObject({ title, summary });
export type FindingText = z.output<typeof FindingText>;

/** The names of an organisation. */
export const OrganisationText = z.strictObject({
  name: Prose.meta({ description: "Full name." }),
  inSentence: Prose.meta({
    description: "How a sentence calls it: with its article, by the name that readers know; left out: its full name.",
  }).optional(),
  short: Prose.meta({ description: "Short name or letters, where it has them." }).optional(),
  note: Prose.meta({ description: "What it is or did, where its name does not say." }).optional(),
});
export type OrganisationText = z.output<typeof OrganisationText>;

/** The words of a coordination unit. */
export const UnitText = z.strictObject({ title, summary });
export type UnitText = z.output<typeof UnitText>;

/** The words of an effort to prevent. */
export const PreventionText = z.strictObject({
  title,
  summary,
  caution: Prose.meta({ description: "What is not told; one sentence." }).optional(),
});
export type PreventionText = z.output<typeof PreventionText>;

const label = Prose.meta({
  description: "What the number beside it counts, with its source's verb; or that none was found.",
});

/** The words of an edition of the operation. */
export const EditionText = z.strictObject({
  title,
  note: Prose.meta({ description: "What sets this edition's counts apart." }),
  counts: z
    .strictObject({
      countries: label,
      arrests: label,
      traffickingAndSmuggling: label,
      people: label,
      irregularMigrants: label,
    })
    .meta({ description: "Labels of the counts, by the names they have in data/editions.json." }),
});
export type EditionText = z.output<typeof EditionText>;

/** Texts of one kind of entry in one language, keyed by the entry's id: `data/text/en/cases.json` and its like. */
export function textsOf<T extends z.ZodType>(Text: T) {
  return z
    .record(EntryId, Text)
    .meta({ description: "Texts in one language, keyed by the id of the entry they belong to." });
}

/** The words about one area. */
export const BoundaryWords = z.strictObject({
  title: z.string().min(1).meta({ description: "Name of the area as the reader sees it." }),
  drawn: z.string().min(1).meta({ description: "How our maps draw it, in one sentence." }),
  why: z.string().min(1).meta({ description: "Why, in one or two calm sentences." }),
});
export type BoundaryWords = z.output<typeof BoundaryWords>;

/** data/text/<locale>/boundaries.json: the words by id of the area. */
export const BoundaryTexts = z.record(EntryId, BoundaryWords);
export type BoundaryTexts = z.output<typeof BoundaryTexts>;
