// The words of the map to explore, of the table of countries and of each country's page.
import { z } from "zod";
import { CountryProse, Prose, template, Word } from "./text-fields.ts";

/** Words of one layer of the map. */
const LayerText = z.strictObject({
  name: Prose.meta({ description: "What the switch of layers calls it." }),
  title: Prose.meta({ description: "The finding that the layer shows." }),
  alt: Prose.meta({ description: "The layer in words, for readers who cannot see it." }),
});

/** Keys of the legends. */
const LegendText = z.strictObject({
  listed: Prose,
  onlyListed: Prose,
  named: Prose,
  told: Prose,
  toldCount: Prose.meta({ description: "The same after a number of countries." }),
  linked: Prose,
  notListed: Prose,
  status: Prose,
  unit: Prose,
  campaign: Prose,
  both: Prose,
  onList: Prose,
});

/** What is said of each standing in a sentence; it never claims more than the list does. */
const StandingSentences = z.strictObject({
  case_told: Prose,
  named_otherwise: Prose,
  only_listed: Prose,
  linked: Prose,
  status_open: Prose.meta({ description: "Of a place that the map shades with nobody." }),
  not_listed: Prose,
});

/** As what a country is named; the title of a case or the name of a body follows after a colon. */
const RoleText = z.strictObject({
  case_location: Prose,
  departure: Prose,
  other_location: Prose.meta({ description: "Place of a case that is neither trafficking nor smuggling." }),
  nationality: Prose,
  origin: Prose,
  destination: Prose,
  linked: Prose,
  border: Prose,
  detention: Prose,
  unit: Prose,
  prevention: Prose,
  campaign: Prose,
  funder: Prose,
  supporter: Prose,
  dateline: Prose,
});

/** Buttons around the map, and how the keys work. */
const ToolsText = z.strictObject({
  label: Prose,
  world: Prose,
  zoomIn: Prose,
  zoomOut: Prose,
  reset: Prose,
  keys: Prose,
  keysLabel: Prose.meta({ description: "Name of the map while it is explored by keys." }),
  keysHelp: Prose,
  pointerHelp: Prose,
  withoutScript: Prose,
});

/** All words of the explorer. */
export const ExplorerText = z.strictObject({
  page: z.strictObject({ title: Prose, heading: Prose, lead: Prose, description: Prose }),
  finder: z.strictObject({
    label: Prose,
    hint: Prose,
    options: Prose.meta({ description: "Name of the list of matches." }),
    matches: Prose.meta({ description: "Stands before the number of matches." }),
    shown: template("n").meta({ description: "Follows the number of matches where the list holds fewer." }),
    near: Prose.meta({ description: "Stands before the number of names that a misspelt text may have meant." }),
    none: Prose,
    part: template("part", "country").meta({ description: "Of a country within one that is listed as a whole." }),
    withoutScript: Prose,
    questions: Prose.meta({ description: "Link to the questions for a country of which only the name is listed." }),
    answers: z
      .strictObject({
        own_count: template("Country", "count"),
        case_told: CountryProse,
        named_otherwise: CountryProse,
        only_listed: CountryProse,
        dateline: CountryProse,
        linked: CountryProse,
        status_open: CountryProse,
        not_listed: CountryProse,
      })
      .meta({ description: "What is said of a country by its name, by how the release mentions it." }),
  }),
  layers: z.strictObject({ label: Prose, part: LayerText, told: LayerText, units: LayerText }),
  legend: LegendText,
  tools: ToolsText,
  panel: z.strictObject({ heading: Prose, empty: Prose, page: Prose, close: Prose }),
  sentences: StandingSentences,
  roles: RoleText,
  shared: Prose.meta({ description: "Stands before a figure that several countries share." }),
  wordsOnly: Prose.meta({ description: "Stands after the title of a case about children." }),
  list: z.strictObject({ heading: Prose, lead: Prose, linkedHeading: Prose, linkedLead: Prose }),
});
export type ExplorerText = z.output<typeof ExplorerText>;

/** Every word of the 119 country pages and of the table of all countries, beside what the release says of each. */
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
    .meta({ description: "First sentence of the page, by how the release mentions the country." }),
  ownCount: CountryProse.meta({ description: "What stands beside the country's own count of victims, set large." }),
  facts: z.strictObject({
    listed: Word,
    region: Word,
    status: Word,
    administeredBy: Word,
    code: Word,
  }),
  ways: z
    .strictObject({ label: Word, map: Word, cases: Word, rows: Word, embed: Word })
    .meta({ description: "Links from the page to the map, the cases, the rows and the embed." }),
  locator: z.strictObject({ alt: CountryProse, caption: Word }),
  mentions: z.strictObject({
    heading: CountryProse,
    dateline: CountryProse,
    role: Word,
    figures: Word,
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
    heading: Word,
    intro: CountryProse,
    opener: CountryProse,
    items: z.array(CountryProse).length(5),
    source: template("publisher", "date", "address"),
    copy: Word,
    copied: Word,
    failed: Word,
  }),
  rows: z.strictObject({ heading: CountryProse, intro: CountryProse, file: Word }),
  neighbours: z.strictObject({ label: Word, previous: Word, next: Word }),
  table: z.strictObject({
    jump: Word.meta({ description: "Stands before the links to the regions of the table." }),
    filter: Word,
    search: Word,
    kind: Word.meta({ description: "Kind of participant: member state, observer, territory." }),
    all: Word,
    reset: Word,
    count: template("n", "total"),
    whole: template("total"),
    listedAs: template("name"),
    columns: z.strictObject({ name: Word, region: Word, told: Word }),
  }),
});
export type CountryPageText = z.output<typeof CountryPageText>;
