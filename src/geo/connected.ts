// Knows how to turn a few moves aside so that moves lead from every place to every other. Knows no key and no map.
import { direction, type Direction, directions, effort, type Moves, type Spot } from "./direction.ts";
import { reachable } from "./reach.ts";

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
