// The words around the story: navigation, notes, legends, footer, share images.
import { z } from "zod";
import { Prose, template, Word } from "./text-fields.ts";

const lines = z.array(Word).min(1).max(2).meta({ description: "One or two lines." });

/** Navigation, frame and footer of every page. */
const Frame = z.strictObject({
  siteName: Word,
  description: Prose,
  skip: Word,
  partBar: Word.meta({ description: "Name of the navigation over the story's parts." }),
  footer: z.strictObject({
    independence: Prose,
    source: template("publisher", "date"),
    sourceLink: Word,
    initial: Prose,
    licence: Prose,
    help: Prose,
    corrections: Prose,
    download: Word,
    embed: Word,
    made: Prose.meta({ description: "What machines helped with, in one line." }),
    unreleased: template("version").meta({ description: "Said while nobody is named whom readers can write to." }),
  }),
});

/** Words of the bar over the story. */
const Bar = z.strictObject({
  progress: Word,
  parts: Word.meta({ description: "On the button that opens the list of parts, while no part is being read." }),
  sources: Word,
  article: Word,
  short: z
    .strictObject({ sources: Word, article: Word })
    .meta({ description: "The same two where the screen is narrow; each stands within the longer words." }),
  previous: Word,
  next: Word,
  step: template("n", "of").meta({ description: "Said when a button has led to another step." }),
});

/** Words of the source notes under a step. */
const Notes = z.strictObject({
  summary: Word,
  paragraph: template("n"),
  inRelease: Word.meta({ description: "Text of the link to the phrase in the release." }),
  derived: Word,
  inferred: Word,
  qualifiers: z.strictObject({
    exact: Word,
    rounded: Word,
    more_than: Word,
    approx: Word,
    implicit: Word,
    vague: Word,
    dates: Word,
  }),
  directions: z.strictObject({ exact: Word, at_least: Word, more_than: Word }),
});

/** Words in and around a map. */
const MapWords = z.strictObject({
  borders: Word.meta({ description: "The sentence about borders, in every map." }),
  notWhere: Word.meta({ description: "What the map of what the release says does not show." }),
  standings: z.strictObject({ case_told: Word, named_otherwise: Word, only_listed: Word }),
  legend: z.strictObject({
    listed: Word,
    notListed: Word,
    status: Word,
    named: Word,
    told: Word,
    ownCount: Word,
    emptied: Word.meta({ description: "A participant that the step has emptied." }),
    highlight: Word,
    outline: Word,
    area: Word,
    units: Word,
    campaigns: Word,
  }),
  regions: z.strictObject({ africa: Word, americas: Word, asia: Word, europe: Word }),
  caribbean: Word,
});

/** Words in and around the field of squares. */
const SquareWords = z.strictObject({
  linked: Word.meta({ description: "A country that a case is linked to, and that is not on the list." }),
  ofRegion: template("n", "of").meta({ description: "How many of a region's participants are full." }),
  together: Prose.meta({ description: "The one total that several participants share." }),
  fullNames: template("names").meta({ description: "For ears: whose squares are full." }),
  framedNames: template("names").meta({ description: "For ears: whose squares have a thick frame." }),
  alt: z
    .strictObject({
      listed: Prose,
      named: Prose,
      told: Prose,
      "own-count": Prose,
      standings: Prose,
      units: Prose,
      campaigns: Prose,
      highlight: Prose,
    })
    .meta({ description: "What each state of the field shows; names follow where they are few." }),
});

/** Labels in the story's pictures of counts. */
const Pictures = z.strictObject({
  safeguarded: Word,
  safeguardedShort: lines,
  detected: lines,
  arrested: Word,
  arrestedFor: Word,
  offencesNotNamed: Word,
  officers: Word,
  investigations: Word,
  inSpain: Word,
  inMali: Word,
  inSeven: lines,
});

/** All of them. */
export const PagesText = z.strictObject({
  frame: Frame,
  bar: Bar,
  notes: Notes,
  map: MapWords,
  squares: SquareWords,
  pictures: Pictures,
  notFound: z.strictObject({ title: Word, text: Prose, home: Word }),
});
export type PagesText = z.output<typeof PagesText>;

/** Words of the header, the trail of pages and the ways to share. */
export const NavigationText = z.strictObject({
  site: Word.meta({ description: "Name of the navigation in the header." }),
  pages: z
    .strictObject({ story: Word, countries: Word, cases: Word, data: Word, widgets: Word, method: Word })
    .meta({ description: "The main pages, as the header calls them." }),
  trail: Word.meta({ description: "Name of the trail of pages above a heading." }),
  share: z.strictObject({
    heading: Word.meta({ description: "Name of the group of buttons." }),
    share: Word,
    copy: Word,
    copied: Word,
    failed: Word.meta({ description: "Said when the browser does not let a page copy." }),
  }),
});
export type NavigationText = z.output<typeof NavigationText>;

const alt = Prose.meta({ description: "What the picture shows, for readers who cannot see it." });

const PageCard = z.strictObject({
  title: Prose.meta({ description: "What the card says, without any case." }),
  line: Prose.nullable().meta({ description: "What it says beneath, smaller." }),
  alt,
});

/** Schema of data/text/en/cards.json. No card carries anything of a case. */
export const CardsText = z.strictObject({
  foot: Prose.meta({ description: "How every map on a card is to be read." }),
  mark: Prose.meta({ description: "How sure the figures are, and who did not make this." }),
  story: z.strictObject({
    counts: z
      .strictObject({ listed: Prose, named: Prose, told: Prose, "own-count": Prose })
      .meta({ description: "What each of the four numbers counts, in a Word or two." }),
    alt,
  }),
  pages: z.strictObject({ countries: PageCard, cases: PageCard, method: PageCard, data: PageCard, widgets: PageCard }),
  country: z.strictObject({
    line: Prose.meta({ description: "How little the release says of the country, beneath its name." }),
  }),
});
export type CardsText = z.output<typeof CardsText>;
