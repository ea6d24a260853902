// Knows what the small map of one country shows: the place among its neighbours, ready to draw. Knows no colour.
import { labelPoint } from "../geo/label-point.ts";
import { shapeAt } from "../geo/land-raster.ts";
import { locator } from "../geo/locator.ts";
import { piecesBySize } from "../geo/shape-size.ts";
import { viewPaths } from "../geo/view-paths.ts";
import { nameOf } from "../facts/countries.ts";
import { dataset } from "../facts/dataset.ts";
import { frameMarkers, type Frame, type FrameMarker, type PercentPlace } from "./map-frame.ts";
import { tierOf } from "./tiers.ts";

/** How a shape stands in the picture. The place itself looks the same whatever is told of it. */
export type LocatorPaint = "here" | "listed" | "other" | "status";

/** A name on the picture, in per cent of its size. */
export interface LocatorName {
  readonly text: string;
  readonly at: PercentPlace;
}

/** The picture of one country. */
export interface LocatorPicture {
  readonly width: number;
  readonly height: number;
  readonly fills: readonly { readonly paint: LocatorPaint; readonly paths: readonly string[] }[];
  readonly borders: string;
  readonly contested: string;
  readonly markers: readonly FrameMarker[];
  readonly names: readonly LocatorName[];
}

const GRID = 320;
const PAINTS: readonly LocatorPaint[] = ["other", "listed", "status", "here"];
const MOST_NAMES = 5;
const LETTER_PX = 6.4;
const LINE_PX = 17;
/** From the middle of the ring around a small place to the middle of the name over it. */
const RING_PX = 20;

/** The picture of a country; each is asked for once per build. */
export function locatorPicture(iso3: string): LocatorPicture {
  const frame = locator(iso3);
  const paths = viewPaths(frame, GRID);
  const ids = [...paths.shapes.keys()];
  const fills = PAINTS.map((paint) => ({
    paint,
    paths: ids.filter((id) => paintFor(id, iso3) === paint).flatMap((id) => paths.shapes.get(id) ?? []),
  })).filter((fill) => fill.paths.length > 0);
  const { width, height, borders, contested } = paths;
  const markers = frameMarkers(frame, GRID, [iso3]);
  return { width, height, fills, borders, contested, markers, names: namesIn(frame, iso3, ids, markers.length > 0) };
}

function paintFor(id: string, iso3: string): LocatorPaint {
  if (id === iso3) return "here";
  const tier = tierOf(id);
  return tier === "status" || tier === "other" ? tier : "listed";
}

/** The place's own name, over its ring where it has one, and names of the largest neighbours that have room for them. */
function namesIn(frame: Frame, iso3: string, ids: readonly string[], ringed: boolean): LocatorName[] {
  const height = (GRID * frame.height) / frame.width;
  const here = boxOf(frame, iso3, nameOf(iso3));
  const own = { ...here, y: here.y - (ringed ? RING_PX : 0) };
  const taken: LabelBox[] = [own, { ...here, left: here.x - RING_PX, right: here.x + RING_PX }];
  const chosen: LocatorName[] = [nameAt(own, nameOf(iso3), height)];
  for (const id of bySize(ids.filter((candidate) => candidate !== iso3 && candidate in dataset.texts.countries))) {
    const box = boxOf(frame, id, nameOf(id));
    const inside = box.left > 4 && box.right < GRID - 4 && box.y > LINE_PX && box.y < height - LINE_PX;
    const free = inside && !taken.some((other) => touch(box, other)) && liesOn(frame, id, box);
    if (!free || chosen.length > MOST_NAMES) continue;
    taken.push(box);
    chosen.push(nameAt(box, nameOf(id), height));
  }
  return chosen;
}

function nameAt({ x, y }: LabelBox, text: string, height: number): LocatorName {
  return { text, at: { x: percent(x, GRID), y: percent(y, height) } };
}

/** Whether the inner half of a name lies on its own country and the sea alone; its ends may reach beyond a border. */
function liesOn({ x, y, width }: Frame, id: string, box: LabelBox): boolean {
  const scale = width / GRID;
  const inner = [(box.left + box.x) / 2, box.x, (box.x + box.right) / 2];
  const shapes = inner.map((at) => shapeAt({ x: x + at * scale, y: y + box.y * scale }));
  return shapes.every((shape) => shape === id || shape === undefined);
}

interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

function boxOf(frame: Frame, id: string, text: string): LabelBox {
  const scale = GRID / frame.width;
  const place = labelPoint(id);
  const [x, y] = [(place.x - frame.x) * scale, (place.y - frame.y) * scale];
  const half = (text.length * LETTER_PX) / 2;
  return { x, y, left: x - half, right: x + half };
}

function touch(one: LabelBox, other: LabelBox): boolean {
  return one.left < other.right && other.left < one.right && Math.abs(one.y - other.y) < LINE_PX;
}

function bySize(ids: readonly string[]): string[] {
  const area = (id: string) => piecesBySize(id)[0]?.area ?? 0;
  return ids.toSorted((one, other) => area(other) - area(one));
}

function percent(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 10;
}
