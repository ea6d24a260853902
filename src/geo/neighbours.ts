// Knows which place each arrow key leads to, so that arrows lead from anywhere to everywhere. Knows no key and no page.
import { connected } from "./connected.ts";
import { direction, directions, effort, type Moves, type Spot } from "./direction.ts";
import type { Place } from "./label-point.ts";

/**
 * For each place the nearest in each direction, within an eighth of a turn either side of the arrow. Where this leaves
 * a place that no arrow leads to, or one with no way back, a few arrows are turned aside.
 */
export function neighbours(ids: readonly string[], points: ReadonlyMap<string, Place>): ReadonlyMap<string, Moves> {
  const places = ids.map((id): Spot => ({ id, ...pointOf(id, points) }));
  return connected(places, new Map(places.map((from) => [from.id, nearestMoves(from, places)])));
}

function pointOf(id: string, points: ReadonlyMap<string, Place>): Place {
  const point = points.get(id);
  if (point) return { x: point.x, y: point.y };
  throw new Error(`no place is given for "${id}"`);
}

function nearestMoves(from: Spot, places: readonly Spot[]): Moves {
  const others = places.filter(({ id }) => id !== from.id).sort((a, b) => effort(from, a) - effort(from, b));
  const found = directions.flatMap((arrow) => {
    const nearest = others.find((to) => direction(from, to) === arrow);
    return nearest ? [[arrow, nearest.id] as const] : [];
  });
  return Object.fromEntries(found);
}
