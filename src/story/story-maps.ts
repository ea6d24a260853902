// The scenes of the story's maps, each once, so that the page holds every path once.
import type { MapState } from "../facts/story.ts";
import { dataset } from "../facts/dataset.ts";
import type { Scene } from "../drawing/scene.ts";
import { pageScene, panelParticipants, PANELS, regionScene } from "../drawing/scenes.ts";
import { stageView } from "../drawing/stage-view.ts";
import { view } from "../geo/view.ts";

// Width in CSS pixels of each panel on the narrowest phone, and of the narrowest whole world and thumbnail.
const PANEL_PX = { africa: 90, asia: 125, americas: 65, europe: 79, caribbean: 62 } as const;
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

/** The parts of the world in a state: each marks its own small participants, and paints its neighbours as they are. */
export function panelsOf(state: MapState) {
  const unnamed = { ...state, labels: [] };
  return PANELS.map((region) => {
    return { region, scene: pageScene(unnamed, view(region), PANEL_PX[region], panelParticipants(region)) };
  });
}

/** Every scene of the page. */
export function storyScenes(): Scene[] {
  const stages = dataset.facts.parts.flatMap(({ steps }) => steps.map(({ stage }) => stage));
  const maps = stages.filter((stage): stage is MapState => stage.picture === "map");
  return maps.map((state) => (state.view === "world" ? worldOf(state) : regionOf(state).large));
}
