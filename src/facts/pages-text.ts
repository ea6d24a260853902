// Knows which words the pages need around the story: navigation, notes, legends, footer. Knows none of them.
import { z } from "zod";
import { Prose } from "./prose-schema.ts";

const word = z.string().min(1);
const lines = z.array(word).min(1).max(2).meta({ description: "One or two lines." });

/** Words that a template fills: `{n}` and the like are named by the field that uses them. */
const template = (...names: string[]) =>
  z
    .string()
    .refine(
      (text) => names.every((name) => text.includes(`{${name}}`)),
      `must contain ${names.map((name) => `{${name}}`).join(" and ")}`,
    );

/** Navigation, frame and footer of every page. */
const Frame = z.strictObject({
  siteName: word,
  description: Prose,
  skip: word,
  partBar: word.meta({ description: "Name of the navigation over the story's parts." }),
  footer: z.strictObject({
    independence: Prose,
    source: template("publisher", "date"),
    sourceLink: word,
    initial: Prose,
    licence: Prose,
    help: Prose,
    corrections: Prose,
    download: word,
    embed: word,
    made: Prose.meta({ description: "What machines helped with, in one line." }),
    unreleased: template("version").meta({ description: "Said while nobody is named whom readers can write to." }),
  }),
});

/** Words of the bar over the story. */
const Bar = z.strictObject({
  progress: word,
  parts: word.meta({ description: "On the button that opens the list of parts, while no part is being read." }),
  sources: word,
  article: word,
  short: z
    .strictObject({ sources: word, article: word })
    .meta({ description: "The same two where the screen is narrow; each stands within the longer words." }),
  previous: word,
  next: word,
  step: template("n", "of").meta({ description: "Said when a button has led to another step." }),
});

/** Words of the source notes under a step. */
const Notes = z.strictObject({
  summary: word,
  paragraph: template("n"),
  inRelease: word.meta({ description: "Text of the link to the phrase in the release." }),
  derived: word,
  inferred: word,
  qualifiers: z.strictObject({ exact: word, more_than: word, approx: word, implicit: word, vague: word, dates: word }),
  directions: z.strictObject({ exact: word, at_least: word, more_than: word }),
});

/** Words in and around a map. */
const MapWords = z.strictObject({
  borders: word.meta({ description: "The sentence about borders, in every map." }),
  notWhere: word.meta({ description: "What the map of what the release says does not show." }),
  standings: z.strictObject({ case_told: word, named_otherwise: word, only_listed: word }),
  legend: z.strictObject({
    listed: word,
    notListed: word,
    status: word,
    named: word,
    told: word,
    ownCount: word,
    emptied: word.meta({ description: "A participant that the step has emptied." }),
    highlight: word,
    outline: word,
    area: word,
    units: word,
    campaigns: word,
  }),
  regions: z.strictObject({ africa: word, americas: word, asia: word, europe: word }),
  caribbean: word,
});

/** Labels in the story's pictures of counts. */
const Pictures = z.strictObject({
  safeguarded: word,
  safeguardedShort: lines,
  detected: lines,
  arrested: word,
  arrestedFor: word,
  offencesNotNamed: word,
  officers: word,
  investigations: word,
  inSpain: word,
  inMali: word,
  inSeven: lines,
});

/** All of them. */
export const PagesText = z.strictObject({
  frame: Frame,
  bar: Bar,
  notes: Notes,
  map: MapWords,
  pictures: Pictures,
  notFound: z.strictObject({ title: word, text: Prose, home: word }),
});
export type PagesText = z.output<typeof PagesText>;
