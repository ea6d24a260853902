// The parts of the world that the site looks at, as rectangles on the plane: named views, and one country's neighbourhood.
import type { Position } from "geojson";
import { type Box, boxOf, overlap, type Place } from "./geometry.ts";
import { oncePer } from "./once.ts";
import { frame, PLANE_WIDTH } from "./plane.ts";
import { mainPiece, piecesBySize } from "./shapes.ts";

/** A rectangle on the plane, in its units, whole numbers. */
export interface View {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Lens {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** Width divided by height. */
  readonly aspect: number;
}

// Degrees that must be in the picture; the rectangle grows from there to the aspect that its place on the page has.
const LENSES = {
  africa: { west: -25, south: -35, east: 58, north: 38, aspect: 1 },
  americas: { west: -125, south: -56, east: -34, north: 70, aspect: 0.8 },
  asia: { west: 26, south: -10.5, east: 141, north: 55.5, aspect: 1.4 },
  europe: { west: -11, south: 34.5, east: 41, north: 69, aspect: 1 },
  caribbean: { west: -80, south: 9.5, east: -58, north: 27.5, aspect: 1.25 },
  "west-africa": { west: -19, south: -5.5, east: 19, north: 19, aspect: 1.5 },
  "atlantic-mediterranean": { west: -27, south: 8, east: 37, north: 47, aspect: 1.5 },
  "southern-asia": { west: 66, south: 3, east: 112, north: 37, aspect: 1.5 },
  "latin-america": { west: -110, south: -56, east: -34, north: 27, aspect: 0.8 },
} as const satisfies Record<string, Lens>;

/** Names of the views. */
export type ViewName = "world" | keyof typeof LENSES;

/** Every view's name, the world first. */
export const viewNames = ["world", ...Object.keys(LENSES)] as readonly ViewName[];

/** A named view of the plane. */
export const view = oncePer((name: ViewName): View => {
  if (name === "world") return { name, x: 0, y: 0, width: PLANE_WIDTH, height: frame().height };
  return { name, ...grown(boxOf(outline(LENSES[name])), LENSES[name].aspect) };
});

/** A view drawn so wide: how places of the plane become CSS pixels of the picture, and back. */
export function pixelsOf(view: View, widthPx: number) {
  const scale = widthPx / view.width;
  return {
    scale,
    widthPx,
    heightPx: view.height * scale,
    toPx: ({ x, y }: Place): Place => ({ x: (x - view.x) * scale, y: (y - view.y) * scale }),
    toUnits: ({ x, y }: Place): Place => ({ x: view.x + x / scale, y: view.y + y / scale }),
  };
}

/** The view as an SVG viewBox on a grid of this width. */
export function viewBox({ x, y, width, height }: Omit<View, "name">, grid: number = PLANE_WIDTH): string {
  return [x, y, width, height].map((n) => Math.round((n * grid) / PLANE_WIDTH)).join(" ");
}

/** A box on the plane grown about its middle to an aspect, in whole units. */
export function grown(box: Box, aspect: number): Omit<View, "name"> {
  const width = Math.ceil(Math.max(box.right - box.left, (box.bottom - box.top) * aspect));
  const height = Math.ceil(width / aspect);
  return {
    x: Math.round((box.left + box.right - width) / 2),
    y: Math.round((box.top + box.bottom - height) / 2),
    width,
    height,
  };
}

function outline({ west, south, east, north }: Lens): Position[] {
  const steps = Array.from({ length: 21 }, (_, step) => step / 20);
  const across = steps.map((step) => west + (east - west) * step);
  const up = steps.map((step) => south + (north - south) * step);
  const edge = [
    ...across.flatMap((x) => [
      [x, south],
      [x, north],
    ]),
    ...up.flatMap((y) => [
      [west, y],
      [east, y],
    ]),
  ];
  return edge.map((degrees) => frame().place(degrees));
}

const ASPECT = 4 / 3;

// Units of the plane: no locator is narrower, so that even an island state has neighbours about it.
const LEAST_WIDTH = 110;

// How much land the place itself fills, by width or by height; the rest is for its neighbours.
const SHARE = 0.5;

// A piece with more than this share of the main one belongs in the picture however far away it is.
const COUNTERPART = 0.25;

/** A view with the place in its middle; pieces far from the main one (overseas parts) do not widen it. */
export const locator = oncePer((iso3: string): View => {
  const box = nearBox(iso3);
  const [midX, midY] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const halfWidth = Math.max(LEAST_WIDTH, (box.right - box.left) / SHARE) / 2;
  const halfHeight = (box.bottom - box.top) / SHARE / 2;
  const wanted = { left: midX - halfWidth, right: midX + halfWidth, top: midY - halfHeight, bottom: midY + halfHeight };
  return { name: iso3, ...kept(grown(wanted, ASPECT)) };
});

/** The box of the main piece, of every piece not further from it than half its length, and of others almost as large. */
function nearBox(iso3: string): Box {
  const main = mainPiece(iso3);
  const near = widened(main.box, Math.max(main.box.right - main.box.left, main.box.bottom - main.box.top) / 2);
  const boxes = piecesBySize(iso3)
    .filter(({ box, area }) => overlap(box, near) || area > main.area * COUNTERPART)
    .map(({ box }) => box);
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function widened({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

/** The same rectangle moved onto the plane where it hangs over its edge. */
function kept(view: Omit<View, "name">): Omit<View, "name"> {
  const x = Math.max(0, Math.min(view.x, PLANE_WIDTH - view.width));
  const y = Math.max(0, Math.min(view.y, frame().height - view.height));
  return { ...view, x, y };
}
