// Knows the pieces of a widget's map: shapes by paint, frames of the world and its parts, markers. Knows no word.
import type { Box } from "../geo/box.ts";
import { joinedPaths } from "../geo/path-commands.ts";
import { shapesIn } from "../geo/plane-shapes.ts";
import { BLEED, viewPaths } from "../geo/view-paths.ts";
import { type View, view, viewBox, type ViewName } from "../geo/view.ts";
import { worldPaths } from "../geo/world-paths.ts";
import { frameMarkers, labelPlace, type FrameMarker, type PercentPlace } from "./map-frame.ts";
import { paintOfCountry, type MapPaint, type Paint } from "./map-paint.ts";
import { type PanelRegion, panelParticipants } from "./panels.ts";
import { participantCodes } from "./tiers.ts";

/** Width of the grid on which widgets draw the world: what an article's column has room for. */
const GRID = 960;

// The inset shows so small a part that its own grid stays coarse enough to be light.
const INSET_GRID = 200;

/** Parts of the world that a widget shows on small screens, in the order in which two columns take them. */
export const EMBED_PANELS = [
  "americas",
  "africa",
  "caribbean",
  "europe",
  "asia",
] as const satisfies readonly PanelRegion[];

/** Shapes that are filled alike. */
export interface PaintedGroup {
  readonly paint: Paint;
  readonly shapes: readonly { readonly id: string; readonly path: string }[];
}

/** All shapes of a group as one path. */
export function wholeOf({ shapes }: PaintedGroup): string {
  return joinedPaths(shapes.map(({ path }) => path));
}

/** A part of the world that the same panels show, so that no panel repeats a shape which it does not show. */
export interface EmbedPart {
  /** The panels' names, joined. */
  readonly id: string;
  readonly groups: readonly PaintedGroup[];
}

/** A drawing on a grid of its own. */
export interface EmbedDrawing {
  readonly viewBox: string;
  readonly groups: readonly PaintedGroup[];
  readonly borders: string;
  readonly contested: string;
  /** How far shapes go on beyond the edge of the drawing, in units of its grid. */
  readonly bleed?: number;
}

/** The world in the paints of a widget. */
export function embedWorld(paint: MapPaint): EmbedDrawing {
  const world = worldPaths(GRID);
  return { ...drawn(world, paint), viewBox: embedViewBox("world") };
}

/** The Caribbean, whose states are too small for the world's grid, drawn by itself. */
export function embedCaribbean(paint: MapPaint): EmbedDrawing {
  const inset = viewPaths("caribbean", INSET_GRID);
  return { ...drawn(inset, paint), viewBox: `0 0 ${inset.width} ${inset.height}`, bleed: BLEED };
}

/** A named part of the world as a viewBox on the widgets' grid. */
export function embedViewBox(name: ViewName): string {
  return viewBox(view(name), GRID);
}

/** Markers of the small participants in a view at a width; those that the inset shows are left to it. */
export function embedMarkers(name: ViewName, widthPx: number): FrameMarker[] {
  const inset = panelParticipants("caribbean");
  const codes = name === "caribbean" ? inset : participantCodes.filter((iso3) => !inset.includes(iso3));
  return frameMarkers(view(name), widthPx, codes);
}

/** Where a country's name goes over the whole world. */
export function embedLabel(iso3: string): PercentPlace {
  return labelPlace(iso3, view("world"));
}

/** The world cut into parts, each with the panels that show it. */
export function embedParts({ groups }: Pick<EmbedDrawing, "groups">): EmbedPart[] {
  const shown = worldPanels.map((panel) => [panel, shapesIn(boxIn(view(panel)))] as const);
  const all = groups.flatMap(({ paint, shapes }) => shapes.map((shape) => ({ ...shape, paint })));
  // Land is one path, which costs nothing to repeat.
  const panelsOf = (id: string, paint: Paint) =>
    shown.filter(([, ids]) => paint === "land" || ids.has(id)).map(([panel]) => panel);
  return [...Map.groupBy(all, ({ id, paint }) => panelsOf(id, paint).join("-"))].map(([id, own]) => ({
    id,
    groups: painted(own),
  }));
}

/** Whether a panel shows a part of the world. */
export function showsPart(panel: PanelRegion, { id }: EmbedPart): boolean {
  return id.split("-").includes(panel);
}

const worldPanels = EMBED_PANELS.filter((panel) => panel !== "caribbean");

/** What a view shows, and the width of a line more. */
function boxIn({ x, y, width, height }: View): Box {
  const line = width / 100;
  return { left: x - line, top: y - line, right: x + width + line, bottom: y + height + line };
}

type Paths = Pick<ReturnType<typeof worldPaths>, "shapes" | "borders" | "contested">;

function drawn({ shapes, borders, contested }: Paths, paint: MapPaint): Omit<EmbedDrawing, "viewBox" | "bleed"> {
  const all = [...shapes].map(([id, path]) => ({ id, path, paint: paintOfCountry(id, paint) }));
  return { groups: painted(all), borders, contested };
}

type PaintedShape = PaintedGroup["shapes"][number] & { readonly paint: Paint };

function painted(all: readonly PaintedShape[]): PaintedGroup[] {
  return [...Map.groupBy(all, (shape) => shape.paint)].map(([paint, own]) => ({
    paint,
    shapes: own.map(({ id, path }) => ({ id, path })),
  }));
}
