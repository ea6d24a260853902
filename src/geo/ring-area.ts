// Knows how large a ring is on a flat plane. Knows neither globe nor country.
import type { Position } from "geojson";

/** Area of a closed ring on a flat plane; positive where it runs anticlockwise with y upwards. */
export function ringArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
