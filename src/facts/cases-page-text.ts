// The words of the page of cases, beside the cases themselves.
import { z } from "zod";
import { Prose, template, Word } from "./text-fields.ts";

const group = z.strictObject({ heading: Word, intro: Prose });

/** Every Word of the page of cases but the cases. */
export const CasesPageText = z.strictObject({
  title: Word,
  description: Prose.meta({ description: "What search engines show; never with anything from a case." }),
  intro: z.tuple([template("n"), Prose]).meta({ description: "What the page is; {n} is the number of cases." }),
  note: z.strictObject({ title: Word, text: Prose, skip: Word }),
  filter: z.strictObject({
    heading: Word,
    theme: Word,
    region: Word,
    country: Word,
    all: Word,
    reset: Word,
    count: template("n", "total"),
    none: Word.meta({ description: "Said when nothing fits." }),
  }),
  map: z.strictObject({
    alt: Word,
    place: Word,
    mention: Word,
    rest: Word,
    caption: Prose,
    withheld: Prose,
    inWords: Word.meta({ description: "Stands before the names of what the map marks." }),
    empty: Word.meta({ description: "Said when the map marks nothing." }),
  }),
  groups: z.strictObject({ trafficking: group, smuggling: group, other: group, prevention: group }),
  card: z.strictObject({
    countries: Word,
    themes: Word,
    wordsOnly: Prose.meta({ description: "Said of a case that is given in words only." }),
    link: template("title"),
    notListed: Word,
  }),
});
export type CasesPageText = z.output<typeof CasesPageText>;
