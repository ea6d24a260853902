// The dots that stand for places too small to be seen in a view, each on its own land or at sea and over no other dot.
import { distance, isNear, type Place } from "./geometry.ts";
import { labelPoint, shapeAt } from "./land.ts";
import { arranged, type Dot, GAP_PX, isWithin, type Picture, RADIUS_PX } from "./marker-places.ts";
import { oncePer } from "./once.ts";
import { mainPiece } from "./shapes.ts";
import { pixelsOf, type View } from "./view.ts";

// A shape stands for itself when its largest piece is at least so wide and high and covers so much, in CSS pixels.
const LEAST_SIDE_PX = 4;
const LEAST_AREA_PX = 16;

// What dots leave of a shape that stands for itself: so many square pixels, and so much of it.
const SEEN_AREA_PX = 12;
const SEEN_SHARE = 0.75;

const STEP_PX = 0.5;

/** A dot that stands for a small place, in units of the plane; its radius is in CSS pixels and never scales. */
export interface Marker {
  readonly iso3: string;
  /** Where the dot stands. */
  readonly x: number;
  readonly y: number;
  /** Where the place is. */
  readonly anchorX: number;
  readonly anchorY: number;
  readonly radiusPx: number;
  /** Whether the dot stands so far from its place that a line must lead there. */
  readonly moved: boolean;
}

/** Whether a shape is large enough to stand for itself when a unit of the plane is so many CSS pixels. */
export function standsForItself(id: string, pxPerUnit: number): boolean {
  const { box, area } = mainPiece(id);
  const side = Math.min(box.right - box.left, box.bottom - box.top) * pxPerUnit;
  return side >= LEAST_SIDE_PX && area * pxPerUnit * pxPerUnit >= LEAST_AREA_PX;
}

const made = new Map<string, readonly Marker[]>();

/**
 * Markers for those of `ids` that lie in the view and whose shapes are too small when it is drawn `widthPx` wide, or of
 * which the markers of others would leave too little. The same input gives the same places.
 */
export function markersFor(view: View, widthPx: number, ids: readonly string[]): readonly Marker[] {
  const key = [view.x, view.y, view.width, view.height, widthPx, ...ids].join(" ");
  const markers = made.get(key) ?? solved(view, widthPx, ids);
  made.set(key, markers);
  return markers;
}

function solved(view: View, widthPx: number, ids: readonly string[]): readonly Marker[] {
  const { scale, heightPx, toPx, toUnits } = pixelsOf(view, widthPx);
  const picture: Picture = {
    widthPx,
    heightPx,
    shapeAt: (place) => shapeAt(toUnits(place)),
    areaPx: oncePer((id: string) => mainPiece(id).area * scale * scale),
  };
  const inside = ids.filter((id) => isWithin(toPx(labelPoint(id)), picture));
  const marked = new Set(inside.filter((id) => !standsForItself(id, scale)));
  for (;;) {
    const anchors = ids.filter((id) => marked.has(id)).map((iso3) => dotAt(iso3, toPx(labelPoint(iso3))));
    const dots = grown(arranged(anchors, picture), picture, marked);
    const covers = dots.map((dot) => coveredBy(dot, picture));
    const seen = (id: string) => picture.areaPx(id) - covered(covers, id);
    const hidden = inside.filter((id) => !marked.has(id) && seen(id) < SEEN_AREA_PX);
    if (hidden.length === 0) return dots.map((dot) => markerOf(dot, toUnits(dot.at)));
    for (const id of hidden) marked.add(id);
  }
}

const dotAt = (iso3: string, at: Place): Dot => ({ iso3, anchor: at, at, radius: RADIUS_PX.least });

function markerOf({ iso3, anchor, at, radius }: Dot, { x, y }: Place): Marker {
  const place = labelPoint(iso3);
  const moved = distance(anchor, at) > radius + 0.01;
  return { iso3, x, y, anchorX: place.x, anchorY: place.y, radiusPx: radius, moved };
}

/** Lets all dots grow in turn while they touch neither one another nor too much of what stands for itself. */
function grown(dots: readonly Dot[], picture: Picture, marked: ReadonlySet<string>): readonly Dot[] {
  const radii = dots.map(({ radius }) => radius);
  const covers = dots.map((dot) => coveredBy(dot, picture));
  const mayCover = (id: string) => marked.has(id) || covered(covers, id) <= allowed(picture.areaPx(id));
  for (let radius: number = RADIUS_PX.least; radius < RADIUS_PX.most; radius += STEP_PX / 2)
    dots.forEach((dot, index) => {
      if (radii[index] !== radius) return;
      const next = radius + STEP_PX / 2;
      const touches = dots.some((other, n) => n !== index && isNear(dot.at, other.at, next + (radii[n] ?? 0) + GAP_PX));
      if (touches || !isWithin(dot.at, picture, next + GAP_PX)) return;
      const before = covers[index] ?? new Map<string, number>();
      covers[index] = coveredBy({ ...dot, radius: next }, picture);
      if ([...covers[index].keys()].every((id) => id === dot.iso3 || mayCover(id))) radii[index] = next;
      else covers[index] = before;
    });
  return dots.map((dot, index) => ({ ...dot, radius: radii[index] ?? dot.radius }));
}

/** How much dots may cover of a shape of that area; one that nobody could see may be covered whole. */
function allowed(areaPx: number): number {
  return areaPx < LEAST_AREA_PX ? Infinity : Math.min(areaPx * (1 - SEEN_SHARE), areaPx - SEEN_AREA_PX);
}

/** Square pixels of a shape under all dots. */
function covered(covers: readonly ReadonlyMap<string, number>[], id: string): number {
  return covers.reduce((sum, own) => sum + (own.get(id) ?? 0), 0);
}

/** Square pixels of each shape that a dot covers. */
function coveredBy({ at, radius }: Dot, picture: Picture): Map<string, number> {
  const pixels = new Map<string, number>();
  for (let y = -radius + STEP_PX / 2; y < radius; y += STEP_PX)
    for (let x = -radius + STEP_PX / 2; x < radius; x += STEP_PX) {
      if (x * x + y * y >= radius * radius) continue;
      const id = picture.shapeAt({ x: at.x + x, y: at.y + y });
      if (id !== undefined) pixels.set(id, (pixels.get(id) ?? 0) + STEP_PX * STEP_PX);
    }
  return pixels;
}
