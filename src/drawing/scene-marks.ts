// A scene on a sheet: its drawing, the lines and dots of small places, its names, in a box of pixels.
import type { EmbedLanguage } from "../facts/embed-language.ts";
import { type Column, setLine, type Style, STYLES } from "./block.ts";
import type { PaintedState } from "./map-paint.ts";
import type { PercentPlace, Scene } from "./scene.ts";
import { embedScene, locatorScene } from "./scenes.ts";
import type { Box, Mark } from "./sheet.ts";

const INSET_SHARE = 0.19;
const BASE_LINE = 0.35;

/** Height of the world at a width. */
export function worldHeight(widthPx: number): number {
  const { width, height } = bareWorld;
  return (widthPx * height) / width;
}

const bareWorld = embedScene({ fill: "highlight" }, "world", 560);

/** How the names of a scene are set. */
interface Setting {
  readonly column?: Column;
  readonly style?: Style;
}

/** A scene in a box as wide as it was made for. */
export function sceneMarks(scene: Scene, box: Box, { column, style = STYLES.label }: Setting = {}): Mark[] {
  const dots = scene.marks.flatMap(({ at: place, leader, radiusPx, look }): Mark[] => {
    const { x, y } = at(place, box);
    const dot: Mark = { kind: "dot", x, y, radiusPx, look };
    if (!leader) return [dot];
    const start = at(leader, box);
    return [{ kind: "line", from: [start.x, start.y], to: [x, y], tone: "status-line", widthPx: 0.75 }, dot];
  });
  const names = scene.names.map((name): Mark => {
    if (column === undefined) throw new Error("names need a column that says how they are read");
    const line = setLine(name.text, column, style);
    const { x, y } = at(name.at, box);
    const left = x + name.dxPx - line.widthPx * { start: 0, middle: 0.5, end: 1 }[name.anchor];
    const place = { x: left, y: y + name.dyPx + style.sizePx * BASE_LINE };
    return { kind: "text", line, ...place, tone: name.onFill ? "paper" : "ink", halo: !name.onFill };
  });
  return [{ kind: "drawing", box, scene }, ...dots, ...names];
}

/** The world in a state from an upper left corner on, so wide; a frame shows what an inset draws apart. */
export function worldMarks(
  state: PaintedState,
  { left, top, widthPx }: { readonly left: number; readonly top: number; readonly widthPx: number },
  labels: readonly string[] = [],
  language?: EmbedLanguage,
  column?: Column,
): Mark[] {
  const names = labels.map((iso3) => {
    const text = language?.nameOf(iso3) ?? "";
    return { iso3, text, ...(column && { widthPx: setLine(text, column, STYLES.label).widthPx }) };
  });
  const box = { left, top, right: left + widthPx, bottom: top + worldHeight(widthPx) };
  return sceneMarks(embedScene(state, "world", Math.round(widthPx), names), box, column ? { column } : {});
}

/** The Caribbean by itself in the lower left corner of the world, with its name. */
export function caribbeanInset(
  state: PaintedState,
  { left, bottom, right }: Box,
  language: EmbedLanguage,
  column: Column,
): Mark[] {
  const width = Math.round((right - left) * INSET_SHARE);
  const scene = embedScene(state, "caribbean", width);
  const edge = Math.floor(bottom) - 0.5;
  const top = edge - Math.round((width * scene.height) / scene.width);
  const box = { left: left + 0.5, top, right: left + 0.5 + width, bottom: edge };
  const name = setLine(language.words.regions.caribbean, column, STYLES.label);
  const tab = { left: box.right - name.widthPx - 10, top: box.top, right: box.right, bottom: box.top + 19 };
  return [
    { kind: "rect", box, fill: "paper" },
    ...sceneMarks(scene, box),
    { kind: "rect", box: tab, fill: "paper", stroke: "rule" },
    { kind: "rect", box, fill: "none", stroke: "coast" },
    { kind: "text", line: name, x: tab.left + 5, y: tab.top + 14, tone: "ink" },
  ];
}

/** What the inset shows, as a frame on the world in a box. */
export function insetFrame({ left, top, right }: Box): Mark {
  const [world, { view }] = [bareWorld.view, caribbean];
  const scale = (right - left) / world.width;
  const box = {
    left: left + view.x * scale,
    top: top + view.y * scale,
    right: left + (view.x + view.width) * scale,
    bottom: top + (view.y + view.height) * scale,
  };
  return { kind: "rect", box, fill: "none", stroke: "coast" };
}

const caribbean = embedScene({ fill: "highlight" }, "caribbean", 100);

/** Height of a country's map at a width. */
export const countryMapHeight = (widthPx: number): number => (widthPx * 3) / 4;

/** The country in a box among its neighbours, with its name if it is to have one. */
export function countryMarks(iso3: string, name: string | null, box: Box, column: Column, style: Style): Mark[] {
  const own = name === null ? null : { iso3, text: name, widthPx: setLine(name, column, style).widthPx };
  const scene = locatorScene(iso3, box.right - box.left, own);
  return [...sceneMarks(scene, box, { column, style }), { kind: "rect", box, fill: "none", stroke: "rule" }];
}

/** A place in per cent of a box, in pixels of the sheet. */
function at(place: PercentPlace, { left, top, right, bottom }: Box): PercentPlace {
  return { x: left + ((right - left) * place.x) / 100, y: top + ((bottom - top) * place.y) / 100 };
}
