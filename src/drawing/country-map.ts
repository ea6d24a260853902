// Knows how one country among its neighbours stands on a sheet, with its name. Knows no words but the name.
import { embedLocator } from "./embed-locator.ts";
import { type Column, setLine, type Style } from "./block.ts";
import type { Box, Mark } from "./sheet.ts";
import { at } from "./world-map.ts";

const FRAME = 6;

/** Height of the map at a width. */
export const countryMapHeight = (widthPx: number): number => (widthPx * 3) / 4;

/** The country in a box; its name, if it is to have one, on it or, where it is marked by a dot, above. */
export function countryMap(iso3: string, name: string | null, box: Box, column: Column, style: Style): Mark[] {
  const { viewBox, land, status, own, borders, contested, markers, labelAt, bleed } = embedLocator(iso3);
  const gridWidth = Number(viewBox.split(" ")[2]);
  const layers = [
    { paint: "land", path: land },
    { paint: "status", path: status },
    { paint: "place", path: own },
    { paint: "lines", path: borders },
    { paint: "contested", path: contested },
  ] as const;
  return [
    { kind: "drawing", box, gridWidth, bleed, layers: layers.filter(({ path }) => path !== "") },
    ...markers.map(({ at: dot, radiusPx }): Mark => ({ kind: "dot", ...at(dot, box), radiusPx, paint: "place" })),
    { kind: "rect", box, fill: "none", stroke: "rule" },
    ...(name === null ? [] : [nameOver(name, at(labelAt, box), markers.length > 0, box, column, style)]),
  ];
}

type Place = ReturnType<typeof at>;

function nameOver(name: string, { x, y }: Place, marked: boolean, box: Box, column: Column, style: Style): Mark {
  const line = setLine(name, column, style);
  const lift = marked ? -11 : style.sizePx * 0.32;
  const left = Math.min(Math.max(x - line.widthPx / 2, box.left + FRAME), box.right - FRAME - line.widthPx);
  return { kind: "text", line, x: left, y: y + lift, tone: "ink", halo: true };
}
