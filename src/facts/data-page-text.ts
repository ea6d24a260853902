// Knows which words the page about the data needs, section by section. Knows none of them.
import { z } from "zod";
import { Question } from "./breakdown.ts";
import { Prose } from "./prose-schema.ts";
import { template } from "./template.ts";

const word = z.string().min(1);

/** Names of standards, licences and packages, whose numbers are part of the name. */
const STANDARDS = /\b(?:RFC |UTF-|SHA-|CC BY |licenses\/by\/)\d[\d.]*|\bd3-dsv\b/g;

/** Prose in which standards may be called by their numbered names. */
const TechnicalProse = z
  .string()
  .refine((text) => Prose.safeParse(text.replace(STANDARDS, "x")).success, "must name figures by place-holder")
  .meta({ description: "Prose that may name standards by their numbers." });

const section = { heading: word, text: z.array(TechnicalProse).min(1) };

/** What a relation or a lack of one means for whoever wants to add. */
const Reason = z.strictObject({ heading: word, why: Prose });

/** Words of one code sample or import recipe. */
const Recipe = z.strictObject({ title: word, text: TechnicalProse });

/** Every word of the page about the data that stands in no other file. */
export const DataPageText = z.strictObject({
  title: word,
  description: Prose,
  lead: Prose,
  contents: word.meta({ description: "Name of the list of sections." }),
  card: z.strictObject({ version: word, date: word, licence: word, publisher: word, size: word, tables: word }),
  main: z
    .strictObject({ csv: word, workbook: word, zip: word })
    .meta({ description: "The three downloads offered first." }),
  units: z.strictObject({ rows: word, columns: word }),
  inIt: z.strictObject({ heading: word, items: z.array(Prose).min(1) }),
  notInIt: z.strictObject({ heading: word, items: z.array(Prose).min(1) }),
  reading: z.strictObject({ heading: word, items: z.array(Prose).min(1) }),
  reconciliation: z.strictObject({
    ...section,
    questions: z.record(Question, word),
    notTold: word.meta({ description: "Said in place of an answer that the release does not give." }),
    inferred: word,
    beside: word.meta({ description: "Before the groups of which it is not stated whether they are in the total." }),
    besideNone: word,
    may: z.strictObject({ ...section, sum: word, noSum: word }),
    mayNot: z.strictObject({
      ...section,
      pairs: word,
      and: word.meta({ description: "Between a figure and those that may not be added to it." }),
      reasons: z.strictObject({ subset_of: Reason, overlap_not_stated: Reason, same_as: Reason }),
      measures: Reason,
      unknown: Reason,
    }),
  }),
  tables: z.strictObject({
    ...section,
    note: Prose.meta({ description: "The quiet note before the rows that tell cases." }),
    skip: word,
    preview: word,
    dictionary: word,
    key: word,
    schema: word,
    some: Prose.meta({ description: "Says that a preview shows some of the columns." }),
    caveats: z.record(z.string(), Prose).meta({ description: "A caveat by the name of the table it concerns." }),
    filter: word,
    of: word.meta({ description: "Between two counts of rows: 12 of 90." }),
    sortHint: word,
    columns: z.strictObject({ name: word, type: word, empty: word, meaning: word }),
    required: word,
    optional: word,
    oneOf: word,
    pointsTo: word,
  }),
  files: z.strictObject({
    ...section,
    columns: z.strictObject({ file: word, what: word, size: word, rows: word, digest: word }),
    kinds: z
      .record(z.string(), word)
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
      r: Recipe,
      excel: Recipe,
      libreoffice: Recipe,
      sheets: Recipe,
    }),
  }),
  cite: z.strictObject({ ...section, line: word, bibtex: word, cff: word }),
  frozen: z.strictObject({
    heading: word,
    none: Prose,
    latest: Prose,
    here: template("version").meta({ description: "Before the lasting address of the README of this version." }),
    notHere: template("version"),
    readme: word,
    all: word,
    inReadmeLasting: template("version", "date", "address").meta({ description: "In the README of a frozen version." }),
    inReadmeLatest: Prose.meta({ description: "In the README of the latest version." }),
  }),
  copy: z.strictObject({ button: word, done: word, failed: word }),
  licence: z.strictObject(section),
  errors: z.strictObject({ ...section, intro: word, say: z.array(Prose).min(1), contact: word, noContact: Prose }),
  changes: z.strictObject({
    ...section,
    subtitle: Prose.meta({ description: "Of the feed." }),
    feed: word,
    file: word,
    method: word,
  }),
});
export type DataPageText = z.output<typeof DataPageText>;
