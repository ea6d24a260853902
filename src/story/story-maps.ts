// Knows what the story's maps need of the page's drawings: which regions, and which countries by themselves.
import { dataset } from "../facts/dataset.ts";
import type { MapState } from "../facts/story.ts";
import { paintOf } from "../drawing/map-paint.ts";

const stages = dataset.facts.parts.flatMap(({ steps }) => steps.map(({ stage }) => stage));
const maps = stages.filter((stage): stage is MapState => stage.picture === "map");

/** Views that a step shows, besides the world. */
export const storyViews = [...new Set(maps.flatMap(({ view }) => (view === "world" ? [] : view)))];

/** Codes of the countries that a map of the world paints by themselves, over their group. */
export const storyCountries = [
  ...new Set(maps.flatMap((state) => (state.view === "world" ? [...paintOf(state).single.keys()] : []))),
];
