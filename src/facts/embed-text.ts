// The words of the embeds in each language and of the page that offers them, and their recorded heights.
import { z } from "zod";
import { EntryId, Locale } from "./fields.ts";
import { MentionRole } from "./mention.ts";
import { pluralForms, Prose, template, Word } from "./text-fields.ts";

/** Widgets of the whole operation, by id. */
export const WORLD_WIDGETS = ["participants", "told", "squares", "units", "numbers"] as const;
export type WorldWidget = (typeof WORLD_WIDGETS)[number];

/** Words that stand in every widget. */
const Frame = z.strictObject({
  source: template("publisher", "date").meta({ description: "Who published the one source, and when." }),
  initial: Prose.meta({ description: "That the figures rest on initial reporting; no setting hides it." }),
  independent: Prose.meta({ description: "That nobody of INTERPOL made this." }),
  story: Word.meta({ description: "Link to the story; says in which language it is." }),
  data: Word.meta({ description: "Link to the data." }),
  list: Prose.meta({ description: "Opens the list of what the map shows." }),
  borders: Word.meta({ description: "The sentences about names and borders, in every map." }),
  unshaded: Word.meta({ description: "What no shading means, in maps that shade all participants." }),
  frozen: template("version", "date").meta({
    description: "In the permanent copy of a version: that it never changes.",
  }),
  corrected: template("date").meta({ description: "In the latest widgets, once something was corrected: when." }),
});

const Legend = z.strictObject({
  listed: Word,
  notListed: Word,
  status: Word,
  told: Word,
  named: Word,
  onlyListed: Word,
  unit: Word,
  campaign: Word,
  programme: Word,
});

/** Headings of the columns of a widget's table. */
const Table = z.strictObject({
  place: Word,
  region: Word,
  told: Word.meta({ description: "How the release mentions a country, or all that it says of it." }),
  role: Word,
  count: Word,
  people: Word.meta({ description: "Whom or what a number counts." }),
  verb: Word.meta({ description: "What happened to those counted." }),
});

/** The numbers of the operation: number, verb and people stand apart. */
const CountRow = z.strictObject({
  figure: EntryId.meta({ description: "The figure of the row." }),
  verb: Word.meta({ description: "What happened, as the source says it." }),
  counted: Word.meta({ description: "Whom or what it counts." }),
});

/** Words of the card of one country. */
const CountryCard = z.strictObject({
  told: template("country").meta({ description: "Title where a case is described." }),
  named: template("country").meta({ description: "Title where the country is named in other roles only." }),
  list: Prose.meta({ description: "What the standing is a part of." }),
  roles: z.record(MentionRole.exclude(["dateline"]), Word).meta({ description: "Each role in neutral words." }),
  otherFind: Word.meta({ description: "The role in a case that is neither trafficking nor smuggling." }),
  elsewhere: Prose.meta({ description: "Where what is named may not stand in a widget." }),
  figures: z
    .record(EntryId, Prose)
    .meta({ description: "Each figure of a card in neutral words, with its precision." }),
  shared: Prose.meta({ description: "That a figure is one total of several countries." }),
  overlap: Prose.meta({ description: "How figures of victims stand to the total." }),
  map: template("country").meta({ description: "What the card's map shows, for readers who cannot see it." }),
});

const titled = { title: Prose.meta({ description: "The finding, as a title." }), alt: Prose };

/** Schema of data/text/<locale>/embed.json: complete for that language, its plural forms included. */
export function embedTextIn(locale: Locale) {
  return z.strictObject({
    reviewed: z.boolean().meta({ description: "Whether a native speaker has read this text." }),
    reviewNote: Word.nullable().meta({ description: "What readers learn while nobody has; null once done." }),
    reviewMark: Word.nullable().meta({ description: "The same in two words, for the foot of a widget." }),
    frame: Frame,
    regions: z.strictObject({ africa: Word, americas: Word, asia: Word, europe: Word, caribbean: Word }),
    legend: Legend,
    table: Table,
    participants: z.strictObject({ ...titled, count: pluralForms(locale) }),
    told: z.strictObject({ ...titled, notWhere: Word }),
    squares: z.strictObject({
      ...titled,
      note: Prose.meta({ description: "What a square is, and that its place is not geography." }),
    }),
    units: z.strictObject(titled),
    numbers: z.strictObject({
      title: Prose,
      scale: Prose.meta({ description: "How the bars are to be read." }),
      apart: Prose.meta({ description: "Why the counts may not be added." }),
      floor: Word.meta({ description: "The part of the suspects whose offences are named." }),
      rest: Word.meta({ description: "The part whose offences are not." }),
      rows: z.array(CountRow).length(5),
    }),
    country: CountryCard,
  });
}
export type EmbedText = z.output<ReturnType<typeof embedTextIn>>;

const Builder = z.strictObject({
  heading: Word,
  widget: Word,
  world: Word,
  names: z.record(z.enum(WORLD_WIDGETS), Word).meta({ description: "Short names of the widgets, for the form." }),
  countries: Word,
  language: Word,
  theme: Word,
  themes: z.strictObject({ light: Word, dark: Word, auto: Word }),
  region: Word,
  regions: z.strictObject({ world: Word, africa: Word, americas: Word, asia: Word, europe: Word }),
  highlight: Word,
  noHighlight: Word,
  unlisted: Word.meta({ description: "Said where an address asks to highlight a country that is not on the list." }),
  width: Word,
  header: Word,
  version: Word,
  latest: Word,
  frozen: template("version", "date"),
  link: Prose.meta({ description: "That the address of the page holds the choice." }),
  preview: Word,
  shown: template("width", "height").meta({ description: "Size of the preview." }),
  scaled: template("percent").meta({ description: "Said where the screen has less room than the preview needs." }),
  open: Word,
  draft: Prose.meta({ description: "Said of a language whose words no native speaker has reviewed." }),
});

const Method = z.strictObject({
  title: Word,
  for: Prose.meta({ description: "For whom this way to embed is." }),
  truth: Prose.meta({ description: "What it does and does not do." }),
});

const Snippets = z.strictObject({
  heading: Word,
  text: Prose,
  copyOf: template("method").meta({ description: "Name of a field with a text to copy." }),
  methods: z.record(z.enum(["link", "iframe", "responsive", "image", "table", "zip"]), Method),
  files: z.strictObject({ png: template("width", "height"), svg: Word, table: Word, zip: Word }),
  loading: Prose,
  failed: Prose,
  latestOnly: Prose.meta({ description: "Said where a frozen version can be chosen." }),
});

/** Code that goes with the words about a publishing system. */
const HOST_SNIPPETS = ["drupal", "amp", "policy", "sanitiser", "iframe-resizer", "theme"] as const;
export type HostSnippet = (typeof HOST_SNIPPETS)[number];

const Host = z.strictObject({
  name: Word,
  text: z.array(Prose).min(1),
  code: z.enum(HOST_SNIPPETS).nullable().meta({ description: "What is to be pasted or typed in." }),
});

/** Words of the page on which a widget is chosen and taken. */
export const WidgetsPageText = z.strictObject({
  title: Word,
  description: Prose,
  lead: Prose,
  builder: Builder,
  snippets: Snippets,
  use: z.strictObject({ map: Word, counts: Word }).meta({ description: "Links from pictures to this page." }),
  defaults: z.strictObject({ heading: Word, text: Prose, open: Word }),
  hosts: z.strictObject({ heading: Word, items: z.array(Host) }),
  notFound: z
    .strictObject({ title: Word, text: Word, all: Word })
    .meta({ description: "In place of an embed, where its address is wrong." }),
  privacy: z.strictObject({ heading: Word, text: z.array(Prose) }),
});
export type WidgetsPageText = z.output<typeof WidgetsPageText>;

const heightPx = z
  .int()
  .min(100)
  .max(700, "must be at most 700: no widget may be taller")
  .multipleOf(10)
  .meta({ description: "Height in CSS pixels, the measured one rounded up to tens." });

/** Widths in CSS pixels at which heights are recorded: a telephone, the width of oEmbed answers, a wide column. */
export const RECORDED_WIDTHS = ["320", "600", "900"] as const;

/** Heights of one widget in one language; all cards of countries share the tallest. */
export const EmbedHeight = z.strictObject({
  widget: z.enum([...WORLD_WIDGETS, "country"]).meta({ description: "Which widget." }),
  locale: Locale,
  heightPx: z
    .strictObject({ 320: heightPx, 600: heightPx, 900: heightPx })
    .meta({ description: "Height of the content by the width of the frame, list closed." }),
});
export type EmbedHeight = z.output<typeof EmbedHeight>;

/** The whole of data/embed-heights.json, made by `npm run embed:heights`. */
export const EmbedHeights = z.array(EmbedHeight).meta({ description: "Heights for which hosts reserve room." });
