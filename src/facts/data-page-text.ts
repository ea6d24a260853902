// The words of the page about the data, section by section.
import { z } from "zod";
import { Question } from "./breakdowns.ts";
import { Prose, template, Word } from "./text-fields.ts";

/** Names of standards, licences and packages, whose numbers are part of the name. */
const STANDARDS = /\b(?:RFC |UTF-|SHA-|CC BY |licenses\/by\/)\d[\d.]*|\bd3-dsv\b/g;

/** Prose in which standards may be called by their numbered names. */
const TechnicalProse = z
  .string()
  .refine((text) => Prose.safeParse(text.replace(STANDARDS, "x")).success, "must name figures by place-holder")
  .meta({ description: "Prose that may name standards by their numbers." });

const section = { heading: Word, text: z.array(TechnicalProse).min(1) };

/** What a relation or a lack of one means for whoever wants to add. */
const Reason = z.strictObject({ heading: Word, why: Prose });

/** Words of one code sample or import recipe. */
const Recipe = z.strictObject({ title: Word, text: TechnicalProse });

/** Every word of the page about the data that stands in no other file. */
export const DataPageText = z.strictObject({
  title: Word,
  description: Prose,
  lead: Prose,
  contents: Word.meta({ description: "Name of the list of sections." }),
  card: z.strictObject({ version: Word, date: Word, licence: Word, publisher: Word, size: Word, tables: Word }),
  main: z
    .strictObject({ csv: Word, workbook: Word, zip: Word })
    .meta({ description: "The three downloads offered first." }),
  units: z.strictObject({ rows: Word, columns: Word }),
  inIt: z.strictObject({ heading: Word, items: z.array(Prose).min(1) }),
  notInIt: z.strictObject({ heading: Word, items: z.array(Prose).min(1) }),
  reading: z.strictObject({ heading: Word, items: z.array(Prose).min(1) }),
  reconciliation: z.strictObject({
    ...section,
    questions: z.record(Question, Word),
    notTold: Word.meta({ description: "Said in place of an answer that the release does not give." }),
    inferred: Word,
    beside: Word.meta({ description: "Before the groups of which it is not stated whether they are in the total." }),
    besideNone: Word,
    may: z.strictObject({ ...section, sum: Word, noSum: Word }),
    mayNot: z.strictObject({
      ...section,
      pairs: Word,
      and: Word.meta({ description: "Between a figure and those that may not be added to it." }),
      reasons: z.strictObject({ subset_of: Reason, overlap_not_stated: Reason, same_as: Reason }),
      measures: Reason,
      unknown: Reason,
    }),
  }),
  tables: z.strictObject({
    ...section,
    note: Prose.meta({ description: "The quiet note before the rows that describe cases." }),
    skip: Word,
    preview: Word,
    dictionary: Word,
    key: Word,
    schema: Word,
    some: Prose.meta({ description: "Says that a preview shows some of the columns." }),
    caveats: z.record(z.string(), Prose).meta({ description: "A caveat by the name of the table it concerns." }),
    filter: Word,
    of: Word.meta({ description: "Between two counts of rows: 12 of 90." }),
    filterHint: Word,
    sortHint: Word,
    columns: z.strictObject({ name: Word, type: Word, empty: Word, meaning: Word }),
    required: Word,
    optional: Word,
    oneOf: Word,
    pointsTo: Word,
  }),
  files: z.strictObject({
    ...section,
    columns: z.strictObject({ file: Word, what: Word, size: Word, rows: Word, digest: Word }),
    kinds: z
      .record(z.string(), Word)
      .meta({ description: "What a file is, by its path, or by its ending for the files of tables." }),
  }),
  use: z.strictObject({
    ...section,
    recipes: z.strictObject({
      javascript: Recipe,
      csv: Recipe,
      shell: Recipe,
      python: Recipe,
      pandas: Recipe,
      workbook: Recipe,
      r: Recipe,
      sql: Recipe,
      excel: Recipe,
      libreoffice: Recipe,
      sheets: Recipe,
    }),
  }),
  cite: z.strictObject({ ...section, line: Word, bibtex: Word, cff: Word }),
  frozen: z.strictObject({
    heading: Word,
    none: Prose,
    latest: Prose,
    here: template("version").meta({ description: "Before the permanent address of the README of this version." }),
    notHere: template("version"),
    readme: Word,
    all: Word,
    inReadmeLasting: template("version", "date", "address").meta({ description: "In the README of a frozen version." }),
    inReadmeLatest: Prose.meta({ description: "In the README of the latest version." }),
  }),
  copy: z.strictObject({ button: Word, done: Word, failed: Word }),
  licence: z.strictObject(section),
  errors: z.strictObject({ ...section, intro: Word, say: z.array(Prose).min(1), contact: Word, noContact: Prose }),
  changes: z.strictObject({
    ...section,
    subtitle: Prose.meta({ description: "Of the feed." }),
    feed: Word,
    file: Word,
    method: Word,
  }),
});
export type DataPageText = z.output<typeof DataPageText>;
