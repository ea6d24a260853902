// Knows the large count over each state of the map that empties. Knows no drawing.
import { dataset } from "../facts/dataset.ts";
import type { StageState } from "../facts/story.ts";
import { derivedLabel } from "./story-figures.ts";

/** A count and what it counts. */
export interface MapCount {
  readonly number: string;
  readonly text: string;
}

const NUMBERS = {
  listed: "listed",
  named: "named-beyond-list",
  told: "case-told",
  "own-count": "own-victim-count",
} as const;
type CountedFill = keyof typeof NUMBERS;

/** The states of the map that empties, fullest first. */
export const EMPTYING = Object.keys(NUMBERS) as readonly CountedFill[];

/** The number of a state of the map that empties, as it is written. */
export function numberOf(fill: CountedFill): string {
  return derivedLabel(NUMBERS[fill]);
}

/** The count over a state, for the states of the map that empties; null for all others. */
export function countOf(stage: StageState): MapCount | null {
  if (!("fill" in stage) || !(stage.fill in NUMBERS)) return null;
  const fill = stage.fill as CountedFill;
  return { number: numberOf(fill), text: dataset.texts.story.heroCounts[fill] };
}
