// The words that the page on method needs, section by section.
import { z } from "zod";
import { Prose } from "./prose-schema.ts";
import { StandardsProse, template } from "./template.ts";

const word = z.string().min(1);
const section = { heading: word, text: z.array(StandardsProse).min(1) };
const plain = z.strictObject(section);
const list = { ...section, items: z.array(StandardsProse).min(1), note: z.array(StandardsProse).min(1) };

/** Every word of the page on method that stands in no other file. */
export const MethodPageText = z.strictObject({
  title: word,
  description: Prose,
  lead: StandardsProse,
  contents: word.meta({ description: "Name of the list of sections." }),
  sections: z.strictObject({
    source: z.strictObject({
      ...section,
      copy: template("received"),
      checksum: word,
      paragraphs: word,
      paragraph: word,
      kind: word,
      kinds: z.record(z.string(), word),
      uncounted: word,
      others: word,
      seen: z.strictObject({ "stored copy": word, "named only": word }),
    }),
    taken: z.strictObject({ ...section, steps: z.array(StandardsProse).min(1), proofs: template("n") }),
    weights: z.strictObject({
      ...section,
      columns: z.strictObject({ weight: word, means: word, example: word }),
      meanings: z.strictObject({
        exact: Prose,
        more_than: Prose,
        approx: Prose,
        implicit: Prose,
        vague: Prose,
        dates: Prose,
      }),
      calculated: Prose.meta({ description: "What “at least” means, which only calculations can be." }),
      unused: word.meta({ description: "In place of an example, where no calculation carries that label." }),
    }),
    sums: z.strictObject({ ...section, rules: z.array(StandardsProse).min(1) }),
    derived: z.strictObject({
      ...section,
      columns: z.strictObject({ number: word, counted: word, formula: word, weight: word }),
    }),
    case: z.strictObject(list),
    standings: z.strictObject({ ...section, rules: z.array(StandardsProse).length(3) }),
    absence: z.strictObject(list),
    definitions: z.strictObject({
      ...section,
      noSource: Prose.meta({ description: "Said of a term that was compared with no source." }),
      terms: z.array(z.strictObject({ term: word, text: StandardsProse, sources: z.array(z.string()) })).min(1),
    }),
    borders: z.strictObject({ ...section, changed: word, left: word, note: word, notCompared: word }),
    names: z.strictObject({ ...section, listed: word, shown: word }),
    cautions: z.strictObject({ ...section, avoid: word, instead: word, why: word }),
    withheld: plain,
    limits: z.strictObject({ ...section, items: z.array(StandardsProse).min(1) }),
    editions: z.strictObject({ ...section, dates: word, source: template("source"), notFound: word }),
    speaks: z.strictObject({
      ...section,
      unnamed: Prose.meta({ description: "Said as long as the dataset names no contact." }),
    }),
    machines: z.strictObject(list),
    help: plain,
    access: plain,
    privacy: plain,
    corrections: z.strictObject({ ...section, contact: word, noContact: Prose }),
    changes: plain,
  }),
});
export type MethodPageText = z.output<typeof MethodPageText>;
