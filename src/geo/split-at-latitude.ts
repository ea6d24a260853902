// Knows how to cut a piece of land in two along a parallel, corner by corner. Knows no country.
import type { Position } from "geojson";

/** Where a side of a ring meets the parallel: neighbours that share the side get the same new corner. */
export interface Cut {
  readonly from: Position;
  readonly to: Position;
  readonly at: Position;
}

/** The two halves of a ring without holes that crosses the parallel twice, and the corners that the cut made. */
export function splitAtLatitude(ring: readonly Position[], latitude: number) {
  const cuts = cutsOf(ring, latitude);
  if (cuts.length !== 2) throw new Error(`the ring crosses ${latitude}° in ${cuts.length} places, not in two`);
  const withCorners = addCorners(ring, cuts);
  const half = (keep: (y: number) => boolean) => closed(withCorners.filter(([, y = 0]) => keep(y)));
  return { north: half((y) => y >= latitude), south: half((y) => y <= latitude), cuts };
}

/** The ring with the corners of each cut set into the side that it cuts, whichever way the ring runs. */
export function addCorners(ring: readonly Position[], cuts: readonly Cut[]): Position[] {
  return ring.flatMap((from, index) => {
    const to = ring[index + 1];
    const cut =
      to && cuts.find((c) => (same(c.from, from) && same(c.to, to)) || (same(c.from, to) && same(c.to, from)));
    return cut ? [from, cut.at] : [from];
  });
}

function cutsOf(ring: readonly Position[], latitude: number): Cut[] {
  return ring.flatMap((from, index) => {
    const to = ring[index + 1];
    const [ax = 0, ay = 0] = from;
    const [bx = 0, by = 0] = to ?? from;
    if (!to || ay > latitude === by > latitude) return [];
    return [{ from, to, at: [ax + ((bx - ax) * (latitude - ay)) / (by - ay), latitude] }];
  });
}

function closed(corners: readonly Position[]): Position[] {
  const [first] = corners;
  const last = corners.at(-1);
  return first && last && !same(first, last) ? [...corners, first] : [...corners];
}

function same(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
