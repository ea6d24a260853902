// Knows when a place lies inside a ring or a piece with holes, on a flat plane. Knows no projection and no country.
import type { Position } from "geojson";

/** Whether a place lies inside a closed ring (even–odd rule). */
export function insideRing([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax = 0, ay = 0] = ring[i] ?? [];
    const [bx = 0, by = 0] = ring[j] ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Whether a place lies inside a piece: within its outer ring and in none of its holes. */
export function insidePolygon(place: Position, polygon: readonly Position[][]): boolean {
  return polygon.reduce((inside, ring) => inside !== insideRing(place, ring), false);
}
