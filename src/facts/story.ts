// The story: its parts and steps, what the stage shows at each, and the words it needs.
import { z } from "zod";
import { CountryCode, distinctList, EntryId, uniqueList } from "./fields.ts";
import { CountryProse, Prose, template, Word } from "./text-fields.ts";

/** Part of the world that a map shows. */
export const StageView = z
  .enum(["world", "southern-asia", "west-africa", "atlantic-mediterranean", "latin-america"])
  .meta({ description: "Part of the world that the map shows." });
export type StageView = z.output<typeof StageView>;

/** Which countries are filled: one way of being mentioned, all ways apart, a role, or only the step's own. */
export const StageFill = z
  .enum(["listed", "named", "told", "own-count", "standings", "units", "campaigns", "highlight"])
  .meta({ description: "Which countries the map or the field of squares fills." });
export type StageFill = z.output<typeof StageFill>;

/** An area of sea or land named by a finding: tinted as a whole, never a route. */
export const StageArea = z
  .enum(["atlantic", "mediterranean", "central-america"])
  .meta({ description: "Area tinted as a whole, never a route." });
export type StageArea = z.output<typeof StageArea>;

/** What the stage shows at a step; the drawing follows from this and nothing else. */
export const StageState = z.discriminatedUnion("picture", [
  z.strictObject({
    picture: z
      .enum(["dots", "dots-and-area", "arrests", "placed", "ways", "grid", "words"])
      .meta({ description: "Picture that needs nothing but the data; words: none." }),
  }),
  z.strictObject({
    picture: z.literal("squares").meta({ description: "The field of squares, one for each participant." }),
    fill: StageFill,
    highlight: distinctList(CountryCode).optional().meta({ description: "Squares filled as places of what is told." }),
    outline: distinctList(CountryCode).optional().meta({
      description: "Squares framed: named, but not as a place of what is told.",
    }),
  }),
  z.strictObject({
    picture: z.literal("map").meta({ description: "A map, with what it shows." }),
    view: StageView,
    fill: StageFill,
    highlight: distinctList(CountryCode).meta({ description: "Countries filled as places of what is described." }),
    outline: distinctList(CountryCode).meta({
      description: "Countries outlined: named, but not as a place of what is described.",
    }),
    labels: distinctList(CountryCode).meta({ description: "Countries that carry their name." }),
    areas: distinctList(StageArea).meta({ description: "Areas tinted." }),
    counts: distinctList(EntryId).optional().meta({ description: "Figures that stand over the map, large." }),
  }),
]);
export type StageState = z.output<typeof StageState>;
export type MapState = Extract<StageState, { picture: "map" }>;

/** One step of the story; its words stand in data/text under the same id. */
export const StoryStep = z.strictObject({
  id: EntryId,
  cases: distinctList(EntryId).meta({ description: "Cases that the step describes." }),
  findings: distinctList(EntryId).meta({ description: "Findings that the step describes." }),
  aside: EntryId.nullable().meta({ description: "Case described in a box of its own beside the step." }),
  finder: z.boolean().meta({ description: "Whether the reader can look up a country at this step." }),
  stage: StageState.meta({ description: "What the stage shows at the step." }),
});
export type StoryStep = z.output<typeof StoryStep>;

/** One part of the story, a heading and its steps. */
export const StoryPart = z.strictObject({
  id: EntryId,
  steps: z.array(StoryStep).min(1).meta({ description: "Its steps, in order." }),
});
export type StoryPart = z.output<typeof StoryPart>;

/** data/steps.json: the parts in order. A step's id is its address on the page, so no two parts may share one. */
export const StoryParts = uniqueList(StoryPart, "id").superRefine((parts, context) => {
  const seen = new Set<string>();
  parts.forEach(({ steps }, part) =>
    steps.forEach(({ id }, step) => {
      if (seen.has(id))
        context.addIssue({ code: "custom", path: [part, "steps", step, "id"], message: repeatedStep(id) });
      seen.add(id);
    }),
  );
});
export type StoryParts = z.output<typeof StoryParts>;

function repeatedStep(id: string): string {
  return `"${id}" is already the id of a step; each id names one step only`;
}

const StepText = z.strictObject({
  title: Prose.meta({ description: "Heading of the step for those who hear it, and in reader views; no two alike." }),
  text: z.array(Prose).meta({ description: "Paragraphs; none where a box of its own says all." }),
  alt: Prose.meta({ description: "What the picture shows, for readers who cannot see it." }),
  caption: Prose.nullable().meta({ description: "One line under the picture; null where there is none." }),
});

const GridCell = z
  .strictObject({ kind: z.enum(["number", "words"]), text: Prose })
  .nullable()
  .meta({ description: "What the release answers; null where it does not." });

/** The closing grid: three totals against four questions. */
export const GridText = z.strictObject({
  name: Word.meta({ description: "Name of the grid among the tables of the page." }),
  columns: z.array(Word).length(4),
  rows: z.array(z.strictObject({ label: Prose, cells: z.array(GridCell).length(4) })).length(3),
  empty: Word.meta({ description: "What an empty cell says to a screen reader." }),
});
export type GridText = z.output<typeof GridText>;

/** The ways in which the operation worked, as a list, and where it had its seats and campaigns. */
const WaysText = z.strictObject({
  name: Word,
  list: z.array(Word).min(1),
  units: Word,
  campaigns: Word,
  prevention: Word,
});

/** The box before the cases: where the story comes from, what was done with it and what was not. */
const HowWeKnow = z.strictObject({
  heading: Word,
  text: z.array(Prose).min(1).meta({ description: "Paragraphs; search engines get them as the story's backstory." }),
  release: Word.meta({ description: "Link to the one source; its day follows in brackets." }),
  method: Word.meta({ description: "Link to the page that says more." }),
  correct: Word.meta({ description: "Link to where mistakes are reported." }),
});

/** What becomes of the reader's own country in one state of the squares. */
const OwnCountry = z.strictObject({
  stays: CountryProse,
  leaves: CountryProse.optional().meta({ description: "It goes out here; nobody does in the first states." }),
  left: CountryProse.optional().meta({ description: "It has gone out before." }),
  absent: CountryProse.meta({ description: "It is not on the list." }),
});

/** Every word of the story. Keys of parts, steps and asides are compared with data/steps.json by the model. */
export const StoryText = z.strictObject({
  kicker: Prose,
  headline: Word,
  standfirst: Prose,
  standingMark: Word.meta({ description: "The standing mark on every number." }),
  standingMarkNote: Prose,
  contentNote: z.strictObject({ title: Word, text: Prose, skip: Word }),
  howWeKnow: HowWeKnow,
  hero: z.strictObject({
    by: Word.meta({ description: "Stands before the name of the publisher." }),
    minutes: template("n").meta({ description: "How long the story takes to read." }),
    question: Prose.meta({ description: "The question to the reader, which the country search answers." }),
    caption: Prose.meta({ description: "What a square is." }),
    counts: Prose.meta({ description: "Name of the four counts that fill and empty the squares." }),
  }),
  own: z
    .strictObject({
      listed: OwnCountry,
      squares: OwnCountry,
      named: OwnCountry,
      told: OwnCountry,
      "own-count": OwnCountry,
      questions: CountryProse.meta({ description: "At the end: link to the questions for the reader's country." }),
      anyQuestions: Prose.meta({ description: "The same before a country is chosen." }),
    })
    .meta({ description: "What becomes of the reader's own country, step by step." }),
  heroCounts: z
    .strictObject({ listed: Prose, named: Prose, told: Prose, "own-count": Prose })
    .meta({ description: "What stands behind each count of the map that empties." }),
  stage: z
    .strictObject({
      band: Prose.meta({ description: "Over the people that stay while the squares go out." }),
      remaining: Prose.meta({ description: "Who is left, each with its number." }),
      leaving: z
        .strictObject({ name: Word, step: Word, leaves: Word, who: Word, stays: Word })
        .meta({ description: "The table of who leaves at which step." }),
    })
    .meta({ description: "The stage that the steps of the map share." }),
  parts: z.record(z.string(), z.strictObject({ heading: Word, short: Word })),
  steps: z.record(z.string(), StepText),
  asides: z.record(z.string(), z.strictObject({ title: Word, text: Prose })),
  ways: WaysText,
  grid: GridText,
  closing: z.strictObject({
    heading: Word,
    text: z.array(Prose),
    end: z
      .strictObject({ heading: Word, text: Prose })
      .meta({ description: "The last screen: the squares again, and the way to the questions for one country." }),
    next: z.strictObject({ countries: z.string(), data: z.string(), widgets: z.string(), method: z.string() }),
  }),
});
export type StoryText = z.output<typeof StoryText>;
