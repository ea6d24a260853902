// Knows which words a country's page needs. Knows no country and none of the words.
import { z } from "zod";
import { CountryProse, template } from "./template.ts";

const word = z.string().min(1);

/** Every word of the 119 country pages and of the table of all countries, beside what is told of each. */
export const CountryPageText = z.strictObject({
  title: CountryProse.meta({ description: "Title of the page; never with anything from a case." }),
  description: CountryProse.meta({ description: "What search engines show; never with anything from a case." }),
  standing: z
    .strictObject({
      one_case: CountryProse,
      more_cases: template("Country", "n"),
      named_otherwise: CountryProse,
      only_listed: CountryProse,
      only_listed_dateline: CountryProse,
    })
    .meta({ description: "First sentence of the page, by how much is told." }),
  facts: z.strictObject({
    listed: word,
    region: word,
    status: word,
    administeredBy: word,
    code: word,
  }),
  ways: z
    .strictObject({ label: word, map: word, cases: word, rows: word, embed: word })
    .meta({ description: "Links from the page to the map, the cases, the rows and the embed." }),
  locator: z.strictObject({ alt: CountryProse, caption: word }),
  mentions: z.strictObject({
    heading: CountryProse,
    dateline: CountryProse,
    role: word,
    figures: word,
    shared: template("n").meta({ description: "Under a count of people that several countries share." }),
    together: template("n").meta({ description: "Under anything else that is reported for several countries." }),
    noFigure: CountryProse,
    paid: CountryProse,
    supported: CountryProse,
  }),
  untold: z.strictObject({
    heading: CountryProse,
    intro: CountryProse,
    items: z.array(CountryProse).min(1),
    told: CountryProse.meta({ description: "The same in one sentence, where the release names the country." }),
    close: CountryProse,
  }),
  questions: z.strictObject({
    heading: word,
    intro: CountryProse,
    opener: CountryProse,
    items: z.array(CountryProse).length(5),
    source: template("publisher", "date", "address"),
    copy: word,
    copied: word,
    failed: word,
  }),
  rows: z.strictObject({ heading: CountryProse, intro: CountryProse, file: word }),
  neighbours: z.strictObject({ label: word, previous: word, next: word }),
  table: z.strictObject({
    jump: word.meta({ description: "Stands before the links to the regions of the table." }),
    filter: word,
    search: word,
    kind: word.meta({ description: "Kind of participant: member state, observer, territory." }),
    all: word,
    reset: word,
    count: template("n", "total"),
    whole: template("total"),
    listedAs: template("name"),
    columns: z.strictObject({ name: word, region: word, told: word }),
  }),
});
export type CountryPageText = z.output<typeof CountryPageText>;
