// Knows how the world stands on a sheet: shapes, small places marked, the Caribbean apart, names. Knows no finding.
import type { EmbedLanguage } from "../facts/embed-language.ts";
import {
  embedCaribbean,
  embedLabel,
  embedMarkers,
  embedViewBox,
  embedWorld,
  type EmbedDrawing,
  wholeOf,
} from "./embed-map.ts";
import type { FrameMarker } from "./map-frame.ts";
import { type MapPaint, paintOfCountry } from "./map-paint.ts";
import { type Column, setLine, STYLES } from "./block.ts";
import type { Box, DrawingMark, Mark } from "./sheet.ts";

const INSET_SHARE = 0.19;
const NAME_GAP = 22;

const numbersIn = (viewBox: string) => viewBox.split(" ").map(Number) as [number, number, number, number];
const [, , WORLD_WIDTH, WORLD_HEIGHT] = numbersIn(embedViewBox("world"));

/** Height of the world at a width. */
export const worldHeight = (widthPx: number): number => (widthPx * WORLD_HEIGHT) / WORLD_WIDTH;

/** The world from an upper left corner on, so wide. */
export function worldMap(paint: MapPaint, left: number, top: number, widthPx: number): Mark[] {
  const box = { left, top, right: left + widthPx, bottom: top + worldHeight(widthPx) };
  return [
    drawingIn(box, embedWorld(paint)),
    { kind: "rect", box: cutIn(box), fill: "none", stroke: "coast" },
    ...markers(embedMarkers("world", Math.round(widthPx)), box, paint),
  ];
}

/** The part of the world that is drawn apart. */
function cutIn({ left, top, right }: Box): Box {
  const [x, y, width, height] = numbersIn(embedViewBox("caribbean"));
  const scale = (right - left) / WORLD_WIDTH;
  return {
    left: left + x * scale,
    top: top + y * scale,
    right: left + (x + width) * scale,
    bottom: top + (y + height) * scale,
  };
}

/** The Caribbean by itself in the lower left corner of the world, with its name. */
export function caribbeanInset(
  paint: MapPaint,
  { left, bottom, right }: Box,
  language: EmbedLanguage,
  column: Column,
): Mark[] {
  const drawing = embedCaribbean(paint);
  const [, , gridWidth, gridHeight] = numbersIn(drawing.viewBox);
  const width = Math.round((right - left) * INSET_SHARE);
  const edge = Math.floor(bottom) - 0.5;
  const box = {
    left: left + 0.5,
    top: edge - Math.round((width * gridHeight) / gridWidth),
    right: left + 0.5 + width,
    bottom: edge,
  };
  const name = setLine(language.words.regions.caribbean, column, STYLES.label);
  const tab = { left: box.right - name.widthPx - 10, top: box.top, right: box.right, bottom: box.top + 19 };
  return [
    { kind: "rect", box, fill: "paper" },
    drawingIn(box, drawing),
    ...markers(embedMarkers("caribbean", width), box, paint),
    { kind: "rect", box: tab, fill: "paper", stroke: "rule" },
    { kind: "rect", box, fill: "none", stroke: "coast" },
    { kind: "text", line: name, x: tab.left + 5, y: tab.top + 14, tone: "ink" },
  ];
}

/** Names of countries over the world, each above its place and clear of the part that is drawn apart. */
export function worldNames(codes: readonly string[], box: Box, language: EmbedLanguage, column: Column): Mark[] {
  const cut = cutIn(box);
  return codes.map((iso3) => {
    const line = setLine(language.nameOf(iso3), column, STYLES.label);
    const place = at(embedLabel(iso3), box);
    const [x, y] = [place.x - line.widthPx / 2, place.y - 9];
    const hits = x < cut.right && x + line.widthPx > cut.left && y > cut.top && y - STYLES.label.sizePx < cut.bottom;
    const left = hits ? cut.left - line.widthPx - NAME_GAP : x;
    return { kind: "text", line, x: left, y: hits ? place.y + 4 : y, tone: "ink", halo: true };
  });
}

/** A drawing on a grid, fitted into a box. */
export function drawingIn(box: Box, { viewBox, groups, borders, contested, bleed }: EmbedDrawing): DrawingMark {
  const painted = groups.map((group) => ({ paint: group.paint, path: wholeOf(group) }));
  return {
    kind: "drawing",
    box,
    gridWidth: numbersIn(viewBox)[2],
    ...(bleed !== undefined && { bleed }),
    layers: [
      ...painted,
      { paint: "lines" as const, path: borders },
      ...(contested ? [{ paint: "contested" as const, path: contested }] : []),
    ],
  };
}

function markers(all: readonly FrameMarker[], box: Box, paint: MapPaint): Mark[] {
  return all.flatMap(({ iso3, at: place, leader, radiusPx }): Mark[] => {
    const { x, y } = at(place, box);
    const start = leader && at(leader, box);
    const dot: Mark = { kind: "dot", x, y, radiusPx, paint: paintOfCountry(iso3, paint) };
    if (!start) return [dot];
    return [{ kind: "line", from: [start.x, start.y], to: [x, y], tone: "status-line", widthPx: 0.75 }, dot];
  });
}

/** A place in per cent of a box, in pixels of the sheet. */
export function at(place: { x: number; y: number }, { left, top, right, bottom }: Box): { x: number; y: number } {
  return { x: left + ((right - left) * place.x) / 100, y: top + ((bottom - top) * place.y) / 100 };
}
