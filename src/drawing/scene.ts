// What a map draws: layers of land and lines, dots for small places, names. A pure function of view, width and state.
import { statusShapes } from "../geo/boundaries.ts";
import { type MapPaths, type WorldGrid, viewPaths, worldPaths } from "../geo/map-paths.ts";
import { type NamePlace } from "../geo/name-spots.ts";
import { placed } from "../geo/names.ts";
import type { Marker } from "../geo/markers.ts";
import { joinedPaths } from "../geo/path-commands.ts";
import { type AreaName, areaLines, isSea, speckles } from "../geo/region-area.ts";
import { type View, viewBox } from "../geo/view.ts";
import { type Fill, FILLS, type Look } from "./fills.ts";

/** The grid on which a map is drawn: a piece of the whole world's, or one of its own with the detail it has room for. */
export type Grid = { readonly world: WorldGrid } | { readonly own: number };

/** What a scene is made from. */
export interface SceneSpec {
  readonly view: View;
  /** Width in CSS pixels at which it is shown: dots and names are placed for it, and hold in any wider drawing. */
  readonly widthPx: number;
  readonly grid: Grid;
  readonly fillOf: (iso3: string) => Fill;
  /** The fill of a part, where single countries of it are drawn over it. */
  readonly groupFill?: (iso3: string) => Fill;
  /** Shapes that are drawn as one have the same part, and none those that are not drawn; left out: one for each fill. */
  readonly partOf?: (iso3: string) => string | null;
  /** Countries that are drawn over their part, by themselves. */
  readonly single?: readonly string[];
  /** Countries that get a dot where they are too small to be seen. */
  readonly marked?: readonly string[];
  readonly names?: readonly NameToWrite[];
  readonly areas?: readonly AreaName[];
}

/** A name to write; one that only helps to see where a country is goes where it finds no room. */
export interface NameToWrite {
  readonly iso3: string;
  readonly text: string;
  /** How wide it is when set; left out: by its letters. */
  readonly widthPx?: number;
  readonly helps?: boolean;
}

/** One thing that is drawn: a path with its look, by an id that is the same wherever the same path is drawn. */
export interface Layer {
  readonly id: string;
  readonly look: Look;
  readonly path: string;
  /** The country, where the path is one. */
  readonly iso3?: string;
}

/** A place in per cent of the picture: so dots and names keep their size at every width. */
export interface PercentPlace {
  readonly x: number;
  readonly y: number;
}

/** A dot that stands for a small country, and where a line leads to if it had to move. */
export interface SceneMark {
  readonly iso3: string;
  readonly look: Look;
  readonly at: PercentPlace;
  readonly radiusPx: number;
  /** Half the way to the nearest other dot: what a pointer may meet. */
  readonly roomPx: number;
  readonly leader: PercentPlace | null;
}

/** A name over a map: a place in per cent, and how it stands beside it in pixels, the same at every width. */
export interface SceneName {
  readonly iso3: string;
  readonly text: string;
  readonly at: PercentPlace;
  readonly dxPx: number;
  readonly dyPx: number;
  readonly anchor: NamePlace["anchor"];
  /** Whether it stands on its country's own full colour. */
  readonly onFill: boolean;
  readonly helps: boolean;
}

/** A map, ready to be written down. */
export interface Scene {
  readonly view: View;
  readonly viewBox: string;
  /** Width in units of the grid, height in the same. */
  readonly width: number;
  readonly height: number;
  /** Whether shapes go on beyond the edge of the view. */
  readonly bleeds: boolean;
  readonly layers: readonly Layer[];
  readonly marks: readonly SceneMark[];
  readonly names: readonly SceneName[];
}

// The widest that a letter of the names is on average, at the size at which maps set them.
const LETTER_PX = 6.8;

/** Width of the line of a dot that is a frame, which fills.css gives it: so much less is its radius. */
const RING_PX = 1.6;

/** The map of a spec. */
export function mapScene(spec: SceneSpec): Scene {
  const { view, widthPx, grid, fillOf, marked = [], names = [] } = spec;
  const paths = "world" in grid ? worldPaths(grid.world) : viewPaths(view, grid.own);
  const set = names.map(({ iso3, text, widthPx: own, helps = false }) => {
    return { iso3, widthPx: own ?? text.length * LETTER_PX, optional: helps };
  });
  const solved = placed(view, widthPx, marked, set);
  const wanted = new Map(names.map((name) => [name.iso3, name]));
  return {
    view,
    viewBox: "world" in grid ? viewBox(view, grid.world) : `0 0 ${paths.width} ${paths.height}`,
    width: "world" in grid ? (view.width * grid.world) / 1600 : paths.width,
    height: "world" in grid ? (view.height * grid.world) / 1600 : paths.height,
    bleeds: "own" in grid,
    layers: layersOf(spec, paths),
    marks: solved.markers.map((marker) => markOf(marker, solved.markers, spec)),
    names: solved.names.map(({ iso3, x, y, dxPx, dyPx, anchor, inside }) => {
      const { text = "", helps = false } = wanted.get(iso3) ?? {};
      const onFill = inside && fillOf(iso3) === "full";
      return { iso3, text, at: percentOf({ x, y }, view), dxPx, dyPx, anchor, onFill, helps };
    }),
  };
}

/** Seas under the land, parts by their fill, single countries over them, and what has an open status over all. */
function layersOf(
  { view, grid, fillOf, groupFill = fillOf, partOf = groupFill, single = [], areas = [] }: SceneSpec,
  paths: MapPaths,
): Layer[] {
  const own = "world" in grid ? "" : `${view.name}-`;
  const parts = Map.groupBy(paths.shapes.keys(), partOf);
  const shape = (id: string) => paths.shapes.get(id) ?? "";
  const joined = [...parts].flatMap(([part, ids]): Layer[] => {
    const [first = ""] = ids;
    if (part === null) return [];
    const path = joinedPaths(ids.map(shape));
    return [{ id: own + part, look: groupFill(first), path, ...(part === first && { iso3: first }) }];
  });
  const alone = single.map((iso3): Layer => ({ id: own + iso3, look: fillOf(iso3), path: shape(iso3), iso3 }));
  const area = (name: AreaName): Layer => ({ id: own + name, look: "tint", path: areaLines(name, view, paths.width) });
  const inOrder = (a: Layer, b: Layer) => rank(a) - rank(b);
  const open = [...statusShapes].flatMap((id) => paths.shapes.get(id) ?? []);
  return [
    ...areas.filter(isSea).map(area),
    ...joined.sort(inOrder),
    ...areas.filter((name) => !isSea(name)).map(area),
    ...alone.sort(inOrder),
    { id: `${own}specks`, look: "specks" as const, path: speckles(open) },
    { id: `${own}contested`, look: "cleared" as const, path: paths.contested },
    { id: `${own}contested`, look: "contested" as const, path: paths.contested },
  ].filter(({ path }) => path !== "");
}

const rank = ({ look }: Layer) => FILLS.indexOf(look as Fill);

function markOf(marker: Marker, all: readonly Marker[], { view, widthPx, fillOf }: SceneSpec): SceneMark {
  const { iso3, radiusPx, moved, anchorX, anchorY } = marker;
  const ring = fillOf(iso3) === "framed";
  const apart = all.filter((other) => other !== marker).map(({ x, y }) => Math.hypot(x - marker.x, y - marker.y));
  return {
    iso3,
    look: ring ? "ring" : fillOf(iso3),
    at: percentOf(marker, view),
    radiusPx: ring ? radiusPx - RING_PX / 2 : radiusPx,
    roomPx: Math.round(Math.min(12, (Math.min(...apart) * widthPx) / view.width / 2) * 10) / 10,
    leader: moved ? percentOf({ x: anchorX, y: anchorY }, view) : null,
  };
}

/** The same with specks for dots, all in their true places: for a map so small that dots would cover it. */
export function withSpecks(scene: Scene, radiusPx: number): Scene {
  const marks = scene.marks.map((mark) => ({ ...mark, at: mark.leader ?? mark.at, leader: null, radiusPx }));
  return { ...scene, marks };
}

/** A place of the plane in a view. */
export function percentOf({ x, y }: PercentPlace, view: View): PercentPlace {
  const share = (part: number) => Math.round(part * 10_000) / 100;
  return { x: share((x - view.x) / view.width), y: share((y - view.y) / view.height) };
}
