// The scenes of the story's maps, each once, so that the page holds every path once.
import { pageScene, regionScene, stageView } from "../drawing/scenes.ts";
import type { MapState } from "../facts/story.ts";
import { dataset } from "../facts/dataset.ts";
import type { Scene } from "../drawing/scene.ts";
import { view } from "../geo/view.ts";

// Width in CSS pixels of the narrowest whole world.
const WORLD_PX = 560;

/** Names are placed for the narrowest drawing of each kind; in a wider one they have more room. */
const REGION_PX = { small: 280, large: 520 } as const;

/** The world in a state. */
export const worldOf = (state: MapState): Scene => pageScene(state, view("world"), WORLD_PX);

/** A region in a state, for narrow and for wide drawings. */
export function regionOf(state: MapState): Readonly<Record<keyof typeof REGION_PX, Scene>> {
  const own = stageView(state.view);
  return { small: regionScene(state, own, REGION_PX.small), large: regionScene(state, own, REGION_PX.large) };
}

/** Every scene of the page. */
export function storyScenes(): Scene[] {
  const stages = dataset.facts.parts.flatMap(({ steps }) => steps.map(({ stage }) => stage));
  const maps = stages.filter((stage): stage is MapState => stage.picture === "map");
  return maps.map((state) => (state.view === "world" ? worldOf(state) : regionOf(state).large));
}
