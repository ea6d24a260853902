// Knows how rings and lines are cut off at the edges of a rectangle. Knows no map.
import type { Position } from "geojson";
import { type Box, boxOf, overlap } from "./box.ts";

/** A ring, not closed, cut off at the sides of a box, in whole numbers; empty where it lies outside. */
export function clippedRing(ring: readonly Position[], box: Box): readonly Position[] {
  if (!overlap(boxOf(ring), box)) return [];
  const sides: readonly [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, box.left, 1],
    [0, box.right, -1],
    [1, box.top, 1],
    [1, box.bottom, -1],
  ];
  return sides
    .reduce<readonly Position[]>((rest, [axis, limit, sign]) => cutAt(rest, axis, limit, sign), ring)
    .filter((corner, index, all) => !isSame(corner, all[(index || all.length) - 1] ?? []));
}

/** A corner that lies on a side of the box is met twice there. */
function isSame(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** The runs of a line near a box: stretches that lie wholly beyond one side of it are left out. */
export function clippedLine(line: readonly Position[], box: Box): readonly Position[][] {
  const runs: Position[][] = [[]];
  line.slice(1).forEach((to, index) => {
    const from = line[index] ?? to;
    const run = runs.at(-1) ?? [];
    if (!overlap(boxOf([from, to]), box)) return void (run.length > 0 && runs.push([]));
    if (run.length === 0) run.push(from);
    run.push(to);
  });
  return runs.filter((run) => run.length > 1);
}

function cutAt(ring: readonly Position[], axis: 0 | 1, limit: number, sign: 1 | -1): Position[] {
  const inside = (corner: Position) => ((corner[axis] ?? 0) - limit) * sign >= 0;
  return ring.flatMap((corner, index) => {
    const before = ring[(index + ring.length - 1) % ring.length] ?? corner;
    const entered = inside(before) !== inside(corner) ? [meeting(before, corner, axis, limit)] : [];
    return inside(corner) ? [...entered, corner] : entered;
  });
}

function meeting(a: Position, b: Position, axis: 0 | 1, limit: number): Position {
  const part = (limit - (a[axis] ?? 0)) / ((b[axis] ?? 0) - (a[axis] ?? 0));
  return a.map((value, index) => (index === axis ? limit : Math.round(value + part * ((b[index] ?? 0) - value))));
}
