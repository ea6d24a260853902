// Knows what the facts of the release are made of, once checked. Knows none of them.
import type { ParsedFacts } from "./parse-facts.ts";

/** Every fact, typed and frozen; the words about them are in Texts. */
export type Facts = ParsedFacts;

export type { MapState, StageArea, StageFill, StageState } from "./stage.ts";
export type { StoryStep } from "./story-part.ts";
export type { Figure } from "./figure.ts";
