// The scenes that several rooms show: a state of the map on a page, in a widget, and one country among its neighbours.
import type { StageArea } from "../facts/story.ts";
import { nameOf } from "../facts/countries.ts";
import { dataset } from "../facts/dataset.ts";
import { piecesBySize } from "../geo/shapes.ts";
import { viewPaths } from "../geo/map-paths.ts";
import { grown, locator, view as namedView, type View, type ViewName } from "../geo/view.ts";
import type { Fill } from "./fills.ts";
import { type PaintedState, paintOf, paintOfCountry } from "./map-paint.ts";
import { mapScene, type NameToWrite, type Scene } from "./scene.ts";
import { isParticipant, participantCodes, participantsIn, tierOf } from "./tiers.ts";

/** A state of a map with what it names and tints. */
export interface NamedState extends PaintedState {
  readonly labels?: readonly string[];
  readonly areas?: readonly StageArea[];
}

/** Parts of the world that are shown side by side where the whole would be too small. */
export const PANELS = ["africa", "asia", "americas", "europe", "caribbean"] as const satisfies readonly ViewName[];
export type Panel = (typeof PANELS)[number];

/** The participants that a part of the world marks: each in one part only. */
export function panelParticipants(panel: Panel): string[] {
  const { x, y, width, height } = namedView("caribbean");
  const inCaribbean = (iso3: string) => {
    const { left, right, top, bottom } = piecesBySize(iso3)[0]?.box ?? { left: 0, right: 0, top: 0, bottom: 0 };
    return (
      (left + right) / 2 > x &&
      (left + right) / 2 < x + width &&
      (top + bottom) / 2 > y &&
      (top + bottom) / 2 < y + height
    );
  };
  if (panel === "caribbean") return participantsIn("americas").filter(inCaribbean);
  return participantsIn(panel).filter((iso3) => !inCaribbean(iso3));
}

/** A state in a view of the world, drawn on a page so wide: groups of countries as wholes, which all maps of a page share. */
export function pageScene(state: NamedState, view: View, widthPx: number, marked = participantCodes): Scene {
  const paint = paintOf(state);
  const fillOf = (iso3: string) => paintOfCountry(iso3, paint);
  const single = [...paint.single.keys()];
  const partOf = (id: string) => `t-${tierOf(id)}`;
  const drawn = [...new Set([...marked, ...single])].filter((iso3) => fillOf(iso3) !== "land");
  const groupFill = (id: string) => paint.tiers[tierOf(id)];
  return mapScene({
    ...placing(state),
    view,
    widthPx,
    grid: { world: 1600 },
    fillOf,
    groupFill,
    partOf,
    single,
    marked: drawn,
  });
}

/** Width of a stage divided by its height. */
export const STAGE_ASPECT = 1.5;

/** A view as the stage shows it: centred in the stage's own aspect, but upright where the land is. */
export function stageView(name: ViewName): View {
  const { x, y, width, height } = namedView(name);
  if (width < height) return namedView(name);
  return { name, ...grown({ left: x, right: x + width, top: y, bottom: y + height }, STAGE_ASPECT) };
}

// Grid of a region's drawing across: what a stage of this many CSS pixels shows without visible corners.
const REGION_GRID = 640;

/** A state in a region of its own detail. */
export function regionScene(state: NamedState, view: View, widthPx: number): Scene {
  const paint = paintOf(state);
  const fillOf = (iso3: string) => paintOfCountry(iso3, paint);
  const single = [...paint.single.keys()];
  const groupFill = (id: string) => paint.tiers[tierOf(id)];
  return mapScene({
    ...placing(state),
    view,
    widthPx,
    grid: { own: REGION_GRID },
    fillOf,
    groupFill,
    partOf: groupFill,
    single,
    marked: single,
  });
}

function placing({ labels = [], areas = [] }: NamedState) {
  return { names: labels.map((iso3): NameToWrite => ({ iso3, text: nameOf(iso3) })), areas };
}

// Grid of a widget's world: what an article's column has room for; and of its inset, which is light.
const EMBED_GRID = 960;
const INSET_GRID = 200;

/** A state in a widget or a picture: each participant by itself. */
export function embedScene(
  state: PaintedState,
  name: "world" | Panel,
  widthPx: number,
  names: readonly NameToWrite[] = [],
): Scene {
  const paint = paintOf(state);
  const fillOf = (iso3: string) => paintOfCountry(iso3, paint);
  const view = namedView(name);
  const inset = panelParticipants("caribbean");
  const own = name === "world" ? participantCodes.filter((iso3) => !inset.includes(iso3)) : panelParticipants(name);
  const marked = own.filter((iso3) => fillOf(iso3) !== "land");
  const partOf = (id: string) => (isParticipant(id) || tierOf(id) === "status" ? id : "land");
  const grid = name === "caribbean" ? { own: INSET_GRID } : ({ world: EMBED_GRID } as const);
  return mapScene({ view, widthPx, grid, fillOf, partOf, marked, names });
}

const LOCATOR_GRID = 400;
const MOST_NEIGHBOURS = 5;

/** One country among its neighbours, the same whatever is told of it; a name of its own, and those of large neighbours. */
export function locatorScene(iso3: string, widthPx: number, own: NameToWrite | null, neighbours = false): Scene {
  const view = locator(iso3);
  const fillOf = (id: string): Fill => {
    const tier = tierOf(id);
    if (id === iso3) return "full";
    return tier === "status" ? "status" : tier === "other" ? "land" : "pale";
  };
  const names = [...(own ? [own] : []), ...(neighbours ? neighbourNames(iso3, view) : [])];
  return mapScene({ view, widthPx, grid: { own: LOCATOR_GRID }, fillOf, marked: [iso3], names });
}

function neighbourNames(iso3: string, view: View): NameToWrite[] {
  const size = (id: string) => piecesBySize(id)[0]?.area ?? 0;
  return [...viewPaths(view, LOCATOR_GRID).shapes.keys()]
    .filter((id) => id !== iso3 && id in dataset.texts.countries)
    .sort((a, b) => size(b) - size(a))
    .slice(0, 2 * MOST_NEIGHBOURS)
    .map((id) => ({ iso3: id, text: nameOf(id), helps: true }));
}
