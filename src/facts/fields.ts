// Types of field that several data files share: ids, codes, days, addresses, and where in the release a fact stands.
import { z } from "zod";

/** Name of an entry within its file, kebab-case, e.g. "potential-victims-safeguarded": references point to it. */
export const EntryId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be kebab-case, e.g. "arrests-total"')
  .meta({ description: "Name of the entry within its file, kebab-case; references point to it." });
export type EntryId = z.output<typeof EntryId>;

/**
 * Schema of a list whose entries all differ in one field, usually "id".
 * A repeat is reported on the later entry, so that the message names it: `data/cases.json › mali-women › id: …`.
 */
export function uniqueList<E extends z.ZodType<object>>(Entry: E, key: keyof z.output<E> & string) {
  return z.array(Entry).superRefine((entries, context) => {
    const seen = new Set<unknown>();
    entries.forEach((entry, at) => {
      if (seen.has(entry[key]))
        context.addIssue({ code: "custom", path: [at, key], message: repeated(entry[key], key) });
      seen.add(entry[key]);
    });
  });
}

/** Schema of a list of plain values, e.g. codes or ids, that says nothing twice: what is counted is counted once. */
export function distinctList<I extends z.ZodType>(Item: I) {
  return z.array(Item).superRefine((items, context) => {
    const texts = items.map((item) => JSON.stringify(item));
    texts.forEach((text, at) => {
      if (texts.indexOf(text) < at)
        context.addIssue({ code: "custom", path: [at], message: `${text} stands here twice` });
    });
  });
}

function repeated(value: unknown, key: string): string {
  return `"${String(value)}" stands in the file twice; each ${key} names one entry only`;
}

/** ISO 3166-1 alpha-3, e.g. "NLD": the key by which every file names a country. */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{3}$/, 'must be three capital letters of ISO 3166-1, e.g. "NLD"')
  .meta({ description: "ISO 3166-1 alpha-3 code, the key by which every file names a country." });
export type CountryCode = z.output<typeof CountryCode>;

/** BCP 47 tag of a language that the project speaks. The story is in English; widgets come in all five. */
export const Locale = z.enum(["en", "es", "fr", "pt", "ar"]).meta({ description: "BCP 47 tag of a language." });
export type Locale = z.output<typeof Locale>;

/** A calendar day, ISO 8601, e.g. "2025-11-10". */
export const CalendarDay = z.iso.date().meta({ description: "Calendar day, ISO 8601." });
export type CalendarDay = z.output<typeof CalendarDay>;

/** A span of days, both included. */
export const DaySpan = z
  .strictObject({ start: CalendarDay, end: CalendarDay })
  .refine(({ start, end }) => start <= end, "must not end before it starts")
  .meta({ description: "Span of days, first and last included." });
export type DaySpan = z.output<typeof DaySpan>;

/** An address on the web; nothing but https, so that no link of ours can run a script. */
export const WebAddress = z
  .url({ protocol: /^https$/, error: "must be an address that begins with https://" })
  .meta({ description: "Address on the web, https." });
export type WebAddress = z.output<typeof WebAddress>;

/** How a link may begin that stands in a text: a page of ours, a place in it, or an address that runs no script. */
export const LINK_START = /(?:https:\/\/|\/|#|\.{1,2}\/|mailto:)/;
export const LINK_RULE = "must link to a page of ours or to an address that begins with https://";

/** What opens a formula in a spreadsheet, full-width forms included. */
export const FORMULA_START = /^\s*[=+\-@＝＋－＠]/u;

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
