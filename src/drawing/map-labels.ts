// Knows which names a state of the map carries and where they stand in a frame. Knows no colour.
import { namePlaces } from "../geo/name-places.ts";
import { nameOf } from "../facts/countries.ts";
import type { MapState } from "../facts/story.ts";
import { frameMarkers, percentPlace, type Frame, type FrameMarker, type PercentPlace } from "./map-frame.ts";
import { paintOf, paintOfCountry, type Paint } from "./map-paint.ts";

/** A country's name over a map: a place in per cent, and how it stands beside it in pixels, the same at every width. */
export interface MapLabel {
  readonly iso3: string;
  readonly name: string;
  readonly at: PercentPlace;
  readonly dxPx: number;
  readonly dyPx: number;
  readonly anchor: "start" | "middle" | "end";
  /** Whether it stands on its country's own full colour. */
  readonly onFill: boolean;
}

// The widest that a letter of the names is on average, at the size at which maps set them.
const LETTER_PX = 6.8;

const FULL: ReadonlySet<Paint> = new Set(["listed", "told", "place"]);

/** The names of a state in a frame drawn `widthPx` wide or wider. */
export function mapLabels(state: Labelled, frame: Frame, widthPx: number): MapLabel[] {
  const paint = paintOf(state);
  const markers = frameMarkers(frame, widthPx, state.labels);
  const names = state.labels.map((iso3) => ({
    iso3,
    widthPx: nameOf(iso3).length * LETTER_PX,
    ...markerOf(iso3, markers, frame),
  }));
  return namePlaces(frame, widthPx, names).map(({ iso3, dxPx, dyPx, anchor, inside, ...place }) => ({
    iso3,
    name: nameOf(iso3),
    at: percentPlace(place, frame),
    dxPx,
    dyPx,
    anchor,
    onFill: inside && FULL.has(paintOfCountry(iso3, paint)),
  }));
}

type Labelled = Pick<MapState, "fill" | "highlight" | "outline" | "labels">;

function markerOf(iso3: string, markers: readonly FrameMarker[], frame: Frame) {
  const at = markers.find((marker) => marker.iso3 === iso3)?.at;
  if (at === undefined) return {};
  return { marker: { x: frame.x + (at.x / 100) * frame.width, y: frame.y + (at.y / 100) * frame.height } };
}
