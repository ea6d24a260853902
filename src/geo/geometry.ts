// Plane geometry: places, boxes around them, areas of rings, and what lies inside a ring.
import type { Position } from "geojson";

/** A place on the plane, in its units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The outermost sides of places on the plane. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box around places on the plane. */
export function boxOf(places: readonly Position[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x = 0, y = 0] of places) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

/** Whether two boxes share any place. */
export function overlap(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

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

/** Area of a closed ring on a flat plane; positive where it runs anticlockwise with y upwards. */
export function ringArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** Distance of two places on a plane. */
export function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Whether two places are nearer than that; Math.hypot is ten times slower, and a map asks this a million times. */
export function isNear(a: Place, b: Place, reach: number): boolean {
  const [x, y] = [a.x - b.x, a.y - b.y];
  return x * x + y * y < reach * reach;
}

/** A line from where something is to where it is shown. */
export interface Leader {
  readonly anchor: Place;
  readonly at: Place;
}

/** Whether two lines cross. */
export function cross(a: Leader, b: Leader): boolean {
  const side = ({ anchor, at }: Leader, { x, y }: Place) =>
    Math.sign((at.x - anchor.x) * (y - anchor.y) - (at.y - anchor.y) * (x - anchor.x));
  return side(a, b.anchor) * side(a, b.at) < 0 && side(b, a.anchor) * side(b, a.at) < 0;
}

/** The place of a line that is nearest to a place. */
export function nearestOn({ anchor, at }: Leader, { x, y }: Place): Place {
  const [dx, dy] = [at.x - anchor.x, at.y - anchor.y];
  const along = ((x - anchor.x) * dx + (y - anchor.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return { x: anchor.x + dx * share, y: anchor.y + dy * share };
}
