// Which place each arrow key leads to, so that arrows lead from anywhere to everywhere.
import type { Place } from "./geometry.ts";

/** The four arrows. */
export const directions = ["up", "down", "left", "right"] as const;
export type Direction = (typeof directions)[number];

/** The place that each arrow leads to; none where nothing lies that way. */
export type Moves = Readonly<Partial<Record<Direction, string>>>;

/** A place on the plane with its id. */
export interface Spot extends Place {
  readonly id: string;
}

/** The arrow that a place lies in: the one that points least past it. */
export function direction(from: Place, to: Place): Direction {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) >= Math.abs(dy)) return dx < 0 ? "left" : "right";
  return dy < 0 ? "up" : "down";
}

/** Distance, a place straight ahead counting as nearer than one aslant. */
export function effort(from: Place, to: Place): number {
  const [dx, dy] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  return Math.hypot(dx, dy) + Math.min(dx, dy);
}

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

type AllMoves = ReadonlyMap<string, Moves>;

interface Link {
  readonly from: Spot;
  readonly to: Spot;
  readonly arrow: Direction;
}

/** The same moves, with the shortest links turned aside that make every place reachable from every other. */
export function connected(places: readonly Spot[], moves: AllMoves): AllMoves {
  const { forth, back } = reachFrom(places, moves);
  if (forth.size === places.length && back.size === places.length) return moves;
  const missing = linksBetween(places, forth, back);
  const better = missing
    .map((link) => withLink(moves, link))
    .find((changed) => reachOf(places, changed) > forth.size + back.size);
  if (!better) throw new Error("no arrow can be spared to reach the places that are cut off");
  return connected(places, better);
}

/** Links that would lead out to a place not yet reached, or back from one: unused arrows first, then the shortest. */
function linksBetween(places: readonly Spot[], forth: ReadonlySet<string>, back: ReadonlySet<string>): Link[] {
  const helps = (from: Spot, to: Spot) =>
    (forth.has(from.id) && !forth.has(to.id)) || (!back.has(from.id) && back.has(to.id));
  return places
    .flatMap((from) => places.filter((to) => helps(from, to)).map((to) => ({ from, to })))
    .sort((a, b) => effort(a.from, a.to) - effort(b.from, b.to))
    .flatMap((pair) => arrowsTowards(pair.from, pair.to).map((arrow) => ({ ...pair, arrow })));
}

/** The arrow that points to a place, then the others. */
function arrowsTowards(from: Spot, to: Spot): Direction[] {
  const straight = direction(from, to);
  return [straight, ...directions.filter((other) => other !== straight)];
}

function withLink(moves: AllMoves, { from, to, arrow }: Link): AllMoves {
  return new Map([...moves, [from.id, { ...moves.get(from.id), [arrow]: to.id }]]);
}

function reachOf(places: readonly Spot[], moves: AllMoves): number {
  const { forth, back } = reachFrom(places, moves);
  return forth.size + back.size;
}

/** What the first place reaches, and what reaches it. */
function reachFrom(places: readonly Spot[], moves: AllMoves) {
  const start = places[0]?.id;
  if (start === undefined) return { forth: new Set<string>(), back: new Set<string>() };
  const pairs = [...moves].flatMap(([from, own]) => Object.values(own).map((to) => [from, to] as const));
  const ways = Map.groupBy(pairs, ([from]) => from);
  const returns = Map.groupBy(pairs, ([, to]) => to);
  return {
    forth: reachable(start, (id) => (ways.get(id) ?? []).map(([, to]) => to)),
    back: reachable(start, (id) => (returns.get(id) ?? []).map(([from]) => from)),
  };
}

/** Every place that can be reached from a start, itself included. */
export function reachable(start: string, movesFrom: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) movesFrom(id).forEach((next) => reached.add(next));
  return reached;
}
