// Knows which words the story needs. Knows none of them.
import { z } from "zod";
import { Prose } from "./prose-schema.ts";

const StepText = z.strictObject({
  text: z.array(Prose).min(1).meta({ description: "Paragraphs." }),
  alt: Prose.meta({ description: "What the picture shows, for readers who cannot see it." }),
  caption: Prose.nullable().meta({ description: "One line under the picture; null where there is none." }),
});

const GridCell = z
  .strictObject({ kind: z.enum(["number", "words"]), text: Prose })
  .nullable()
  .meta({ description: "What the release answers; null where it does not." });

/** The closing grid: three totals against four questions. */
export const GridText = z.strictObject({
  name: z.string().min(1).meta({ description: "Name of the grid among the tables of the page." }),
  columns: z.array(z.string().min(1)).length(4),
  rows: z.array(z.strictObject({ label: Prose, cells: z.array(GridCell).length(4) })).length(3),
  empty: z.string().min(1).meta({ description: "What an empty cell says to a screen reader." }),
});
export type GridText = z.output<typeof GridText>;

/** The box before the cases: where the story comes from, what was done with it and what was not. */
const HowWeKnow = z.strictObject({
  heading: z.string().min(1),
  text: z.array(Prose).min(1).meta({ description: "Paragraphs; search engines get them as the story's backstory." }),
  release: z.string().min(1).meta({ description: "Link to the one source; its day follows in brackets." }),
  method: z.string().min(1).meta({ description: "Link to the page that says more." }),
  correct: z.string().min(1).meta({ description: "Link to where mistakes are reported." }),
});

/** Every word of the story. Keys of parts, steps and asides are compared with data/steps.json by the model. */
export const StoryText = z.strictObject({
  kicker: Prose,
  headline: z.string().min(1),
  standfirst: Prose,
  standingMark: z.string().min(1).meta({ description: "The standing mark on every number." }),
  standingMarkNote: Prose,
  contentNote: z.strictObject({ title: z.string().min(1), text: Prose, skip: z.string().min(1) }),
  howWeKnow: HowWeKnow,
  heroAlt: Prose,
  heroCounts: z
    .strictObject({ listed: Prose, named: Prose, told: Prose, "own-count": Prose })
    .meta({ description: "What stands behind each count of the map that empties." }),
  parts: z.record(z.string(), z.strictObject({ heading: z.string().min(1), short: z.string().min(1) })),
  steps: z.record(z.string(), StepText),
  asides: z.record(z.string(), z.strictObject({ title: z.string().min(1), text: Prose })),
  grid: GridText,
  closing: z.strictObject({
    heading: z.string().min(1),
    text: z.array(Prose),
    next: z.strictObject({ countries: z.string(), data: z.string(), widgets: z.string(), method: z.string() }),
  }),
});
export type StoryText = z.output<typeof StoryText>;
