// Knows which words the page of cases needs around the cases themselves. Knows none of them.
import { z } from "zod";
import { Prose } from "./prose-schema.ts";
import { template } from "./template.ts";

const word = z.string().min(1);
const group = z.strictObject({ heading: word, intro: Prose });

/** Every word of the page of cases but the cases. */
export const CasesPageText = z.strictObject({
  title: word,
  description: Prose.meta({ description: "What search engines show; never with anything from a case." }),
  intro: z.tuple([template("n"), Prose]).meta({ description: "What the page is; {n} is the number of cases." }),
  note: z.strictObject({ title: word, text: Prose, skip: word }),
  filter: z.strictObject({
    heading: word,
    theme: word,
    region: word,
    country: word,
    all: word,
    reset: word,
    count: template("n", "total"),
    none: word.meta({ description: "Said when nothing fits." }),
  }),
  map: z.strictObject({
    alt: word,
    place: word,
    mention: word,
    rest: word,
    caption: Prose,
    withheld: Prose,
    inWords: word.meta({ description: "Stands before the names of what the map marks." }),
    empty: word.meta({ description: "Said when the map marks nothing." }),
  }),
  groups: z.strictObject({ trafficking: group, smuggling: group, other: group, prevention: group }),
  card: z.strictObject({
    countries: word,
    themes: word,
    wordsOnly: Prose.meta({ description: "Said of a case that is told in words only." }),
    link: template("title"),
    notListed: word,
  }),
});
export type CasesPageText = z.output<typeof CasesPageText>;
