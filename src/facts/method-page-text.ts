// The words of the page on method, section by section.
import { z } from "zod";
import { Prose, StandardsProse, template, Word } from "./text-fields.ts";

const section = { heading: Word, text: z.array(StandardsProse).min(1) };
const plain = z.strictObject(section);
const list = { ...section, items: z.array(StandardsProse).min(1), note: z.array(StandardsProse).min(1) };

/** Every Word of the page on method that stands in no other file. */
export const MethodPageText = z.strictObject({
  title: Word,
  description: Prose,
  lead: StandardsProse,
  contents: Word.meta({ description: "Name of the list of sections." }),
  sections: z.strictObject({
    source: z.strictObject({
      ...section,
      copy: template("received"),
      checksum: Word,
      paragraphs: Word,
      paragraph: Word,
      kind: Word,
      kinds: z.record(z.string(), Word),
      uncounted: Word,
      others: Word,
      seen: z.strictObject({ "stored copy": Word, "named only": Word }),
    }),
    taken: z.strictObject({ ...section, steps: z.array(StandardsProse).min(1), proofs: template("n") }),
    weights: z.strictObject({
      ...section,
      columns: z.strictObject({ weight: Word, means: Word, example: Word }),
      meanings: z.strictObject({
        exact: Prose,
        rounded: Prose,
        more_than: Prose,
        approx: Prose,
        implicit: Prose,
        vague: Prose,
        dates: Prose,
      }),
      calculated: Prose.meta({ description: "What “at least” means, which only calculations can be." }),
      unused: Word.meta({ description: "In place of an example, where no calculation carries that label." }),
    }),
    sums: z.strictObject({ ...section, rules: z.array(StandardsProse).min(1) }),
    derived: z.strictObject({
      ...section,
      columns: z.strictObject({ number: Word, counted: Word, formula: Word, weight: Word }),
    }),
    case: z.strictObject(list),
    standings: z.strictObject({ ...section, rules: z.array(StandardsProse).length(3) }),
    absence: z.strictObject(list),
    definitions: z.strictObject({
      ...section,
      noSource: Prose.meta({ description: "Said of a term that was compared with no source." }),
      terms: z.array(z.strictObject({ term: Word, text: StandardsProse, sources: z.array(z.string()) })).min(1),
    }),
    borders: z.strictObject({ ...section, changed: Word, left: Word, note: Word, notCompared: Word }),
    names: z.strictObject({ ...section, listed: Word, shown: Word }),
    cautions: z.strictObject({ ...section, avoid: Word, instead: Word, why: Word }),
    withheld: plain,
    limits: z.strictObject({ ...section, items: z.array(StandardsProse).min(1) }),
    editions: z.strictObject({ ...section, dates: Word, source: template("source"), notFound: Word }),
    speaks: z.strictObject({
      ...section,
      unnamed: Prose.meta({ description: "Said as long as the dataset names no contact." }),
    }),
    machines: z.strictObject(list),
    help: plain,
    access: plain,
    privacy: plain,
    corrections: z.strictObject({ ...section, contact: Word, noContact: Prose }),
    changes: plain,
  }),
});
export type MethodPageText = z.output<typeof MethodPageText>;
