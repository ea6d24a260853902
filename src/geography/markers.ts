// Knows the markers of a view at a width, each as near to its place as the others let it. Knows neither names nor facts.
import { labelPoint } from "./label-point.ts";
import { type Marker, MARKER_RADIUS_PX, needingMarker } from "./marker.ts";
import { arranged, type Spot } from "./marker-places.ts";
import { view as namedView, type View, type ViewName } from "./view.ts";

const made = new Map<string, readonly Marker[]>();

/**
 * Markers for those of `ids` that lie in the view and whose shapes are too small when it is drawn `widthPx` wide.
 * No two overlap, all lie inside the view, and the same input gives the same places.
 */
export function markersFor(view: ViewName | View, widthPx: number, ids: readonly string[]): readonly Marker[] {
  const seen = typeof view === "string" ? namedView(view) : view;
  const key = [seen.x, seen.y, seen.width, seen.height, widthPx, ...ids].join(" ");
  const markers = made.get(key) ?? placed(seen, widthPx / seen.width, ids);
  made.set(key, markers);
  return markers;
}

function placed(view: View, pxPerUnit: number, ids: readonly string[]): readonly Marker[] {
  const listed = new Set(ids);
  const anchors = needingMarker(view, pxPerUnit, ids).map((iso3): Spot => ({ iso3, ...labelPoint(iso3) }));
  return arranged(anchors, { view, pxPerUnit, listed }).map(({ iso3, x, y }, index) => {
    const anchor = anchors[index] ?? { x, y };
    const movedPx = Math.hypot(x - anchor.x, y - anchor.y) * pxPerUnit;
    const moved = movedPx > MARKER_RADIUS_PX;
    return { iso3, x, y, anchorX: anchor.x, anchorY: anchor.y, radiusPx: MARKER_RADIUS_PX, moved };
  });
}
