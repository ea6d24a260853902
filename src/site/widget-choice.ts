// What can be chosen of a widget, the address at which the builder shows it, and the choice that fits a picture.
import { REGIONS } from "../facts/participant.ts";
import type { MapState, StageState } from "../facts/story.ts";

/** Widths of a column for which a height is recorded, in CSS pixels. */
export const PREVIEW_WIDTHS = [320, 600, 900] as const;

/** Regions with which a map may open; the world is the default. */
export const WIDGET_REGIONS = ["world", ...REGIONS] as const;

/** A choice as a link to the builder makes it; what is left out is as by default. */
export interface WidgetChoice {
  /** Name of the widget, e.g. "told" or "countries/mli". */
  readonly widget: string;
  readonly region?: (typeof WIDGET_REGIONS)[number];
  /** Code of the country to point out. */
  readonly highlight?: string;
}

/** Path of the builder with a choice made, from the site's root. */
export function builderPath({ widget, region = "world", highlight }: WidgetChoice): string {
  const asked = {
    widget,
    ...(region !== "world" && { region }),
    ...(highlight !== undefined && { highlight }),
  };
  // A semicolon survives being read as HTML, unlike "&region".
  return `/widgets/?${new URLSearchParams(asked).toString().replaceAll("%2F", "/").replaceAll("&", ";")}`;
}

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
  "southern-asia": "asia",
  "west-africa": "africa",
  "atlantic-mediterranean": "world",
  "latin-america": "americas",
} as const satisfies Record<MapState["view"], string>;

/** The widget of each picture that needs nothing but the data. */
const OF_PICTURE: Readonly<Record<Exclude<StageState["picture"], "map" | "squares">, WidgetChoice | null>> = {
  dots: { widget: "numbers" },
  "dots-and-area": { widget: "numbers" },
  arrests: { widget: "numbers" },
  ways: { widget: "units", region: "world" },
  placed: null,
  grid: null,
  words: null,
};

/** The widget of a picture, opened with the same part of the world; null where no widget shows it. */
export function widgetOfStage(stage: StageState): WidgetChoice | null {
  if (stage.picture === "map") return widgetOfMap(stage);
  if (stage.picture === "squares") return stage.fill === "highlight" ? null : { widget: "squares" };
  return OF_PICTURE[stage.picture];
}

function widgetOfMap({ fill, view, highlight, outline, areas }: MapState): WidgetChoice | null {
  const region = OF_VIEW[view];
  if (fill !== "highlight") return { widget: OF_FILL[fill], region };
  const [only, ...more] = [...highlight, ...outline];
  const one = only !== undefined && more.length === 0 && outline.length === 0 && areas.length === 0;
  return one ? { widget: "told", region, highlight: only } : null;
}
