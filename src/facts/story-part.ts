// Knows how the story is ordered: parts, steps, and what each step shows and tells. Knows no word of it.
import { z } from "zod";
import { EntryId } from "./id.ts";
import { StageState } from "./stage.ts";
import { distinctList, uniqueList } from "./unique.ts";

/** One step of the story; its words stand in data/text under the same id. */
export const StoryStep = z.strictObject({
  id: EntryId,
  cases: distinctList(EntryId).meta({ description: "Cases that the step tells." }),
  findings: distinctList(EntryId).meta({ description: "Findings that the step tells." }),
  aside: EntryId.nullable().meta({ description: "Case told in a box of its own beside the step." }),
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
