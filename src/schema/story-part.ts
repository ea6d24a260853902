// Knows how the story is ordered: parts, steps, and what each step shows and tells. Knows no word of it.
import { z } from "zod";
import { EntryId } from "./id.ts";
import { StageState } from "./stage.ts";

/** One step of the story; its words stand in data/text under the same id. */
export const StoryStep = z.strictObject({
  id: EntryId,
  cases: z.array(EntryId).meta({ description: "Cases that the step tells." }),
  findings: z.array(EntryId).meta({ description: "Findings that the step tells." }),
  aside: EntryId.nullable().meta({ description: "Case told in a box of its own beside the step." }),
  stage: StageState,
});
export type StoryStep = z.output<typeof StoryStep>;

/** One part of the story, a heading and its steps. */
export const StoryPart = z.strictObject({ id: EntryId, steps: z.array(StoryStep).min(1) });
export type StoryPart = z.output<typeof StoryPart>;
