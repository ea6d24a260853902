// Knows the markers of a view at a width, each as near to its place as the others let it. Knows neither names nor facts.
import { isHidden } from "./hidden-shape.ts";
import { labelPoint, type Place } from "./label-point.ts";
import { shapeAt } from "./land-raster.ts";
import { type Marker, MARKER_RADIUS_PX, needingMarker } from "./marker.ts";
import { distance, type Dot } from "./marker-cost.ts";
import { arranged } from "./marker-places.ts";
import { view as namedView, type View, type ViewName } from "./view.ts";

// What a computer may lose in reckoning a distance.
const SLACK_PX = 0.01;

const made = new Map<string, readonly Marker[]>();

/**
 * Markers for those of `ids` that lie in the view and whose shapes are too small when it is drawn `widthPx` wide, or of
 * which the markers of others would leave too little to be seen.
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
  const toPx = ({ x, y }: Place): Place => ({ x: (x - view.x) * pxPerUnit, y: (y - view.y) * pxPerUnit });
  const toUnits = ({ x, y }: Place): Place => ({ x: view.x + x / pxPerUnit, y: view.y + y / pxPerUnit });
  const dotOf = (iso3: string): Dot => {
    const anchor = toPx(labelPoint(iso3));
    return { iso3, anchor, at: anchor };
  };
  const around = {
    widthPx: view.width * pxPerUnit,
    heightPx: view.height * pxPerUnit,
    shapeAt: (place: Place) => shapeAt(toUnits(place)),
    listed: new Set(ids),
  };
  const wanted = new Set(needingMarker(view, pxPerUnit, ids));
  for (;;) {
    const dots = arranged(ids.filter((iso3) => wanted.has(iso3)).map(dotOf), around);
    const places = dots.map(({ at }) => toUnits(at));
    const hidden = ids.filter((iso3) => !wanted.has(iso3) && isHidden(iso3, view, pxPerUnit, places));
    if (hidden.length === 0) return dots.map((dot, index) => markerOf(dot, places[index] ?? dot.at));
    for (const iso3 of hidden) wanted.add(iso3);
  }
}

function markerOf({ iso3, anchor, at }: Dot, { x, y }: Place): Marker {
  const place = labelPoint(iso3);
  const moved = distance(anchor, at) > MARKER_RADIUS_PX + SLACK_PX;
  return { iso3, x, y, anchorX: place.x, anchorY: place.y, radiusPx: MARKER_RADIUS_PX, moved };
}
