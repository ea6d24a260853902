// The words that go with each kind of entry, keyed by its id, and the names of countries.
import { z } from "zod";
import { CountryCode, EntryId } from "./fields.ts";
import { Prose, Word } from "./text-fields.ts";
import { Presumption, Theme } from "./case.ts";
import { MentionRole } from "./mention.ts";
import { ParticipantStatus, Region, Subregion } from "./participant.ts";

const title = Prose.meta({ description: "Short heading." });
const summary = Prose.meta({ description: "What the release says of it, in our own words." });

/** The words of a case. */
export const CaseText = z.strictObject({
  title,
  summary,
  caution: Prose.meta({ description: "What is not stated, or must not be concluded; one sentence." }).optional(),
  placeName: Prose.meta({ description: "Where the case is placed, as coarsely as it may be said." }).optional(),
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

/** The words of prevention work. */
export const PreventionText = z.strictObject({
  title,
  summary,
  caution: Prose.meta({ description: "What is not stated; one sentence." }).optional(),
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
  title: Word.meta({ description: "Name of the area as the reader sees it." }),
  drawn: Word.meta({ description: "How our maps draw it, in one sentence." }),
  why: Word.meta({ description: "Why, in one or two calm sentences." }),
});
export type BoundaryWords = z.output<typeof BoundaryWords>;

/** data/text/<locale>/boundaries.json: the words by id of the area. */
export const BoundaryTexts = z.record(EntryId, BoundaryWords);
export type BoundaryTexts = z.output<typeof BoundaryTexts>;

/** Words of figures, keyed by the figure's id. */
export const FigureTexts = z.record(
  z.string(),
  z.strictObject({
    counted: Word.meta({ description: "What is counted, as a noun phrase." }),
    overlap: Word.optional().meta({ description: "What is not stated about overlap with other figures." }),
  }),
);
export type FigureTexts = z.output<typeof FigureTexts>;

/** Words of derived numbers, keyed by the number's id. */
export const DerivedTexts = z.record(
  z.string(),
  z.strictObject({
    counted: Word.meta({ description: "What is counted, as a noun phrase." }),
    formula: Word.meta({ description: "How the number is calculated, in words." }),
  }),
);
export type DerivedTexts = z.output<typeof DerivedTexts>;

const readable = Word.meta({ description: "The word as a reader reads it." });

/** Labels of every word of the vocabulary: none may be missing, none may be unknown. */
export const ThemesText = z.strictObject({
  themes: z.record(Theme, readable).meta({ description: "What a case, a finding or prevention work is about." }),
  roles: z.record(MentionRole, readable).meta({ description: "As what a country is named." }),
  presumptions: z.record(Presumption, readable).meta({ description: "How far the release goes against persons." }),
  regions: z.record(Region, readable).meta({ description: "Regions by UN M49." }),
  subregions: z.record(Subregion, readable).meta({ description: "Sub-regions by UN M49." }),
  statuses: z.record(ParticipantStatus, readable).meta({ description: "Seat at the United Nations." }),
});
export type ThemesText = z.output<typeof ThemesText>;

const Spelling = z
  .string()
  .refine((text) => text !== "" && text === text.trim().normalize("NFC"), "must be NFC text without outer spaces");

/** The names of one country or territory in one language. A name implies no opinion on anybody's status. */
export const CountryName = z.strictObject({
  name: Spelling.meta({ description: "Name on screen." }),
  sortAs: Spelling.meta({ description: "What an alphabetical list goes by, where that is not the name." }).optional(),
  inSentence: Spelling.meta({
    description: 'Name within a sentence, where it takes an article, e.g. "the Gambia".',
  }).optional(),
  other: z
    .array(Spelling)
    .meta({ description: "Other usual names and spellings, former ones included, by which a reader may search." }),
  parts: z
    .array(Spelling)
    .min(1)
    .meta({ description: "Countries within it that a reader may search for by name, e.g. Scotland." })
    .optional(),
});
export type CountryName = z.output<typeof CountryName>;

/** All names in one language, by country code. No name or other name may stand for two countries. */
export const CountryNames = z
  .record(CountryCode, CountryName)
  .superRefine((names, context) => {
    const ownerOf = new Map<string, string>();
    for (const [iso3, { name, other, parts = [] }] of Object.entries(names))
      for (const spelling of [name, ...other, ...parts]) {
        const owner = ownerOf.get(sameForReaders(spelling)) ?? iso3;
        ownerOf.set(sameForReaders(spelling), owner);
        if (owner !== iso3) context.addIssue({ code: "custom", path: [iso3], message: sharedName(spelling, owner) });
      }
  })
  .meta({ description: "Names of countries and territories in one language, by ISO 3166-1 alpha-3 code." });
export type CountryNames = z.output<typeof CountryNames>;

function sharedName(spelling: string, owner: string): string {
  return `“${spelling}” is already a name of ${owner}: a name stands for one country only`;
}

/** Readers type without accents, in any case and with a straight apostrophe. */
function sameForReaders(spelling: string): string {
  return spelling.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
}
