// Knows which words the embeddable widgets need in each language. Knows none of them.
import { z } from "zod";
import { EntryId } from "./id.ts";
import type { Locale } from "./locale.ts";
import { MentionRole } from "./mention.ts";
import { pluralForms } from "./plural.ts";
import { Prose } from "./prose-schema.ts";

const word = z.string().min(1);

/** A text with names of its own in braces, each of which must stand in it. */
const template = (...names: string[]) =>
  z
    .string()
    .refine(
      (text) => names.every((name) => text.includes(`{${name}}`)),
      `must contain ${names.map((name) => `{${name}}`).join(" and ")}`,
    );

/** Words that stand in every widget. */
const Frame = z.strictObject({
  source: template("publisher", "date").meta({ description: "Who published the one source, and when." }),
  initial: Prose.meta({ description: "That the figures rest on initial reporting; no setting hides it." }),
  independent: Prose.meta({ description: "That nobody of INTERPOL made this." }),
  story: word.meta({ description: "Link to the story; says in which language it is." }),
  data: word.meta({ description: "Link to the data." }),
  list: Prose.meta({ description: "Opens the list of what the map shows." }),
  borders: word.meta({ description: "The sentences about names and borders, in every map." }),
  unshaded: word.meta({ description: "What no shading means, in maps that shade all participants." }),
  frozen: template("version", "date").meta({ description: "In the lasting copy of a version: that it never changes." }),
  corrected: template("date").meta({ description: "In the latest widgets, once something was corrected: when." }),
});

const Legend = z.strictObject({
  listed: word,
  notListed: word,
  status: word,
  told: word,
  named: word,
  onlyListed: word,
  unit: word,
  campaign: word,
  programme: word,
});

/** Headings of the columns of a widget's table. */
const Table = z.strictObject({
  place: word,
  region: word,
  told: word.meta({ description: "How much is told of a country, or all that is told of it." }),
  role: word,
  count: word,
  people: word.meta({ description: "Whom or what a number counts." }),
  verb: word.meta({ description: "What happened to those counted." }),
});

/** The numbers of the operation: number, verb and people are told apart. */
const CountRow = z.strictObject({
  figure: EntryId.meta({ description: "The figure that the row tells." }),
  verb: word.meta({ description: "What happened, as the source says it." }),
  counted: word.meta({ description: "Whom or what it counts." }),
});

/** Words of the card of one country. */
const CountryCard = z.strictObject({
  told: template("country").meta({ description: "Title where a case is told." }),
  named: template("country").meta({ description: "Title where the country is named in other roles only." }),
  list: Prose.meta({ description: "What the standing is a part of." }),
  roles: z.record(MentionRole.exclude(["dateline"]), word).meta({ description: "Each role in neutral words." }),
  otherFind: word.meta({ description: "The role in a case that is neither trafficking nor smuggling." }),
  elsewhere: Prose.meta({ description: "Where what is named may not be told in a widget." }),
  figures: z.record(EntryId, Prose).meta({ description: "Each figure of a card in neutral words, with its weight." }),
  shared: Prose.meta({ description: "That a figure is one total of several countries." }),
  overlap: Prose.meta({ description: "How figures of victims stand to the total." }),
  map: template("country").meta({ description: "What the card's map shows, for who cannot see it." }),
});

const titled = { title: Prose.meta({ description: "The finding, as a title." }), alt: Prose };

/** Schema of data/text/<locale>/embed.json: complete for that language, its plural forms included. */
export function embedTextIn(locale: Locale) {
  return z.strictObject({
    reviewed: z.boolean().meta({ description: "Whether a native speaker has read this text." }),
    reviewNote: word.nullable().meta({ description: "What readers are told while nobody has; null once done." }),
    reviewMark: word.nullable().meta({ description: "The same in two words, for the foot of a widget." }),
    frame: Frame,
    regions: z.strictObject({ africa: word, americas: word, asia: word, europe: word, caribbean: word }),
    legend: Legend,
    table: Table,
    participants: z.strictObject({ ...titled, count: pluralForms(locale) }),
    told: z.strictObject({ ...titled, notWhere: word }),
    units: z.strictObject(titled),
    numbers: z.strictObject({
      title: Prose,
      scale: Prose.meta({ description: "How the bars are to be read." }),
      apart: Prose.meta({ description: "Why the counts may not be added." }),
      floor: word.meta({ description: "The part of the suspects whose offences are named." }),
      rest: word.meta({ description: "The part whose offences are not." }),
      rows: z.array(CountRow).length(5),
    }),
    country: CountryCard,
  });
}
export type EmbedText = z.output<ReturnType<typeof embedTextIn>>;
