// One operation (I, II or III), each count with its own source.
import { z } from "zod";
import { DaySpan, EntryId, uniqueList } from "./fields.ts";
import { precisionOf } from "./figure.ts";

/** Whom or what an edition's count counts, as its source words it. */
export const EditionPopulation = z
  .enum([
    "countries",
    "countries_and_territories",
    "arrests",
    "suspects",
    "trafficking_victims",
    "potential_victims",
    "irregular_migrants",
  ])
  .meta({ description: "Whom or what the count counts, in its source's terms, which differ from edition to edition." });
export type EditionPopulation = z.output<typeof EditionPopulation>;

/** What happened to those counted, as the source words it. */
export const EditionVerb = z
  .enum(["took_part", "arrested", "rescued", "safeguarded", "identified", "detected"])
  .meta({ description: "What happened to those counted, in its source's verb." });
export type EditionVerb = z.output<typeof EditionVerb>;

const source = EntryId.meta({
  description: 'Id of the source in data/source.json that gives it; "release" is the release.',
});
const figureId = EntryId.nullable().meta({
  description: "The same figure in data/figures.json; null for earlier editions.",
});
const counted = { population: EditionPopulation, verb: EditionVerb };

/** A count with its precision, or the plain statement that none was found. */
export const EditionCount = z
  .discriminatedUnion("qualifier", [
    z.strictObject({
      qualifier: z
        .enum(["exact", "rounded", "approx", "more_than"])
        .meta({ description: `${precisionOf("exact", "rounded", "approx", "more_than")} As its source gives it.` }),
      value: z.int().min(1).meta({ description: "The number as the source gives it." }),
      ...counted,
      source,
      figureId,
    }),
    z.strictObject({
      qualifier: z.literal("not_found").meta({ description: "No number was found." }),
      value: z.null().meta({ description: "No number." }),
      ...counted,
      reason: z.enum(["not_in_sources_seen"]).meta({ description: "Why there is no number." }),
    }),
  ])
  .meta({ description: "A count of an edition; its qualifier says how exact the source is, or that none was found." });
export type EditionCount = z.output<typeof EditionCount>;

/** The five counts of every edition. Base, length, definitions and status differ: no growth follows from them. */
export const EditionCounts = z.strictObject({
  countries: EditionCount.meta({ description: "Countries, or countries and territories, that took part." }),
  arrests: EditionCount.meta({ description: "Arrests, for any offence." }),
  traffickingAndSmuggling: EditionCount.meta({
    description: "Of these, for human trafficking and migrant smuggling together.",
  }),
  people: EditionCount.meta({ description: "Victims or potential victims of human trafficking." }),
  irregularMigrants: EditionCount.meta({ description: "Irregular migrants." }),
});
export type EditionCounts = z.output<typeof EditionCounts>;

/** One edition of the operation. */
export const Edition = z.strictObject({
  id: EntryId,
  dates: z
    .strictObject({ span: DaySpan, source, figureId })
    .meta({ description: "Days of the operation, with the source that gives them." }),
  counts: EditionCounts.meta({ description: "Its counts, each with its own source." }),
});
export type Edition = z.output<typeof Edition>;

/** The editions, oldest first. */
export const Editions = uniqueList(Edition, "id").meta({ description: "Operations Liberterra I, II and III." });
export type Editions = z.output<typeof Editions>;
