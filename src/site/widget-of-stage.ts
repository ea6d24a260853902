// Knows which widget shows what a picture of the story shows; none for a picture that no widget has. Knows no case.
import type { MapState, StageState } from "../facts/story.ts";
import type { WidgetChoice } from "./widget-choice.ts";

const OF_FILL = {
  listed: "participants",
  named: "told",
  told: "told",
  "own-count": "told",
  standings: "told",
  units: "units",
  campaigns: "units",
} as const satisfies Partial<Record<MapState["fill"], string>>;

/** The region of the widgets that holds a part of the story's map; a part of two regions opens with the world. */
const OF_VIEW = {
  world: "world",
  asia: "asia",
  "west-africa": "africa",
  "atlantic-mediterranean": "world",
  "latin-america": "americas",
} as const satisfies Record<MapState["view"], string>;

/** The widget of a picture, opened with the same part of the world; null where no widget shows it. */
export function widgetOfStage(stage: StageState): WidgetChoice | null {
  switch (stage.picture) {
    case "map":
      return widgetOfMap(stage);
    case "dots":
    case "dots-and-area":
    case "arrests":
      return { widget: "numbers" };
    case "placed":
    case "grid":
    case "words":
      return null;
  }
}

function widgetOfMap({ fill, view, highlight, outline, areas }: MapState): WidgetChoice | null {
  const region = OF_VIEW[view];
  if (fill !== "highlight") return { widget: OF_FILL[fill], region };
  const [only, ...more] = [...highlight, ...outline];
  const one = only !== undefined && more.length === 0 && outline.length === 0 && areas.length === 0;
  return one ? { widget: "told", region, highlight: only } : null;
}
