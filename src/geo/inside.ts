// Knows when a place lies inside a ring or a piece with holes, on a flat plane. Knows no projection and no country.
import type { Position } from "geojson";

/** Whether a place lies inside a closed ring (even–odd rule). */
export function insideRing(place: Position, ring: readonly Position[]): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    if (liesBeside(place, ring[i - 1] ?? place, ring[i] ?? place)) inside = !inside;
  }
  return inside;
}

/** Whether a line eastward from the place meets the side from a to b. */
function liesBeside([x = 0, y = 0]: Position, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): boolean {
  return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
}

/** Whether a place lies inside a piece: within its outer ring and in none of its holes. */
export function insidePolygon(place: Position, polygon: readonly Position[][]): boolean {
  return polygon.reduce((inside, ring) => inside !== insideRing(place, ring), false);
}
