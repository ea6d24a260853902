// Knows the rectangle of the world that a map shows, and where in it a place stands, in per cent. Knows no paint.
import { labelPoint } from "../geo/label-point.ts";
import { markersFor } from "../geo/markers.ts";
import { grown, view, type View, type ViewName } from "../geo/view.ts";

/** A rectangle of the world that a map shows. */
export type Frame = View;

/** Width of a stage divided by its height; every view of the stage is grown to it, so that all share one box. */
export const STAGE_ASPECT = 1.5;

/** A view as it is, in its own aspect. */
export function viewFrame(name: ViewName): Frame {
  return view(name);
}

/** A view as the stage shows it: centred in the stage's own aspect. */
export function stageFrame(name: ViewName): View {
  const { x, y, width, height } = view(name);
  return { name, ...grown({ left: x, right: x + width, top: y, bottom: y + height }, STAGE_ASPECT) };
}

/** A place in a frame, in per cent of its width and height: so labels and markers keep their size at every width. */
export interface PercentPlace {
  readonly x: number;
  readonly y: number;
}

/** Where a country's name goes. */
export function labelPlace(iso3: string, frame: View): PercentPlace {
  return percentPlace(labelPoint(iso3), frame);
}

/** A small place's marker in a frame: the dot, and where a line leads to if it had to move. */
export interface FrameMarker {
  readonly iso3: string;
  readonly at: PercentPlace;
  readonly radiusPx: number;
  readonly leader: PercentPlace | null;
}

/** Markers of the small places among `ids` when the frame is drawn this wide. */
export function frameMarkers(frame: View, widthPx: number, ids: readonly string[]): FrameMarker[] {
  return markersFor(frame, widthPx, ids).map((marker) => ({
    iso3: marker.iso3,
    at: percentPlace(marker, frame),
    radiusPx: marker.radiusPx,
    leader: marker.moved ? percentPlace({ x: marker.anchorX, y: marker.anchorY }, frame) : null,
  }));
}

/** A place of the plane in a frame. */
export function percentPlace({ x, y }: { x: number; y: number }, frame: View): PercentPlace {
  return { x: rounded((x - frame.x) / frame.width), y: rounded((y - frame.y) / frame.height) };
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 100;
}
