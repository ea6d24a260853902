// The pictures of the map to explore: the world, four regions, the Caribbean; the countries and markers of each.
import { mainPiece } from "../geo/shape-size.ts";
import { overlap } from "../geo/box.ts";
import type { ViewName } from "../geo/view.ts";
import { type ExplorerPlace, explorerPlaces } from "./explorer-places.ts";
import { participantsIn, type Tier } from "../drawing/tiers.ts";
import { type Frame, type FrameMarker, frameMarkers, viewFrame } from "../drawing/map-frame.ts";
import { REGIONS } from "../facts/participant.ts";

// countries and markers each holds. Knows no paint.

/** A picture: its frame, the countries that reach into it, and the markers of those too small to be seen in it. */
export interface ExplorerFrame {
  readonly frame: Frame;
  readonly places: readonly ExplorerPlace[];
  readonly markers: readonly HitMarker[];
}

/** A marker with room around it in which a pointer meets it and no other. */
export interface HitMarker extends FrameMarker {
  readonly place: ExplorerPlace;
  readonly hitPx: number;
  /** Width in CSS pixels of the picture from which its shape stands for itself, of those the style sheet knows. */
  readonly until: 800 | 1000 | null;
}

// The least width in CSS pixels at which each picture stands on a page: there its markers must not touch.
const LEAST_WIDTH_PX = { world: 600, region: 230, caribbean: 130 };
const HIT_PX = 12;

/** The whole world, with markers for all small places. */
export const worldFrame = frameOf("world", LEAST_WIDTH_PX.world, () => true);

/** The four regions, each with the markers of its own small places. */
export const regionFrames: readonly ExplorerFrame[] = REGIONS.map((region) =>
  frameOf(region, LEAST_WIDTH_PX.region, (iso3) => participantsIn(region).includes(iso3)),
);

/** The Caribbean, where six participants would share the space of a thumbnail. */
export const caribbeanFrame = frameOf("caribbean", LEAST_WIDTH_PX.caribbean, () => true);

function frameOf(name: ViewName, widthPx: number, marked: (iso3: string) => boolean): ExplorerFrame {
  const frame = viewFrame(name);
  const places = explorerPlaces.filter(({ iso3 }) => reachesInto(iso3, frame));
  const own = places.map(({ iso3 }) => iso3).filter(marked);
  const markers = frameMarkers(frame, widthPx, own);
  const placeOf = (iso3: string) => places.find((place) => place.iso3 === iso3);
  const until = ([800, 1000] as const).map((width) => ({ width, needed: needed(frame, width, own) }));
  const hit = markers.flatMap((marker) => {
    const place = placeOf(marker.iso3);
    const hitPx = hitRadius(marker, markers, frame, widthPx);
    const free = until.find((step) => !step.needed.has(marker.iso3))?.width ?? null;
    return place ? [{ ...marker, place, hitPx, until: free }] : [];
  });
  return { frame, places, markers: hit };
}

function needed(frame: Frame, widthPx: number, own: readonly string[]): ReadonlySet<string> {
  return new Set(frameMarkers(frame, widthPx, own).map(({ iso3 }) => iso3));
}

function reachesInto(iso3: string, { x, y, width, height }: Frame): boolean {
  return overlap(mainPiece(iso3).box, { left: x, top: y, right: x + width, bottom: y + height });
}

/** Half the way to the nearest other marker, at most half a target of 24 pixels. */
function hitRadius(marker: FrameMarker, all: readonly FrameMarker[], frame: Frame, widthPx: number): number {
  const heightPx = (widthPx * frame.height) / frame.width;
  const apart = (other: FrameMarker) =>
    Math.hypot(((other.at.x - marker.at.x) / 100) * widthPx, ((other.at.y - marker.at.y) / 100) * heightPx);
  const nearest = Math.min(...all.filter((other) => other !== marker).map(apart));
  return Math.round(Math.min(HIT_PX, nearest / 2) * 10) / 10;
}

/** Groups that no reader can choose: land that is not on the list, and land whose status is open. */
export const groundTiers = ["other", "status"] as const satisfies readonly Tier[];
