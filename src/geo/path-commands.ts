// Writes lines of whole numbers as SVG paths that compress well, cut off at the edges of a rectangle.
import type { Position } from "geojson";
import { type Box, boxOf, overlap } from "./geometry.ts";

/** Closed rings as one path. */
export function ringsPath(rings: readonly (readonly Position[])[]): string {
  return path(rings, "z");
}

/** Open lines as one path. */
export function linesPath(lines: readonly (readonly Position[])[]): string {
  return path(lines, "");
}

/** Several such paths as one: each begins with a move from the origin, so the place it moves to is where it begins. */
export function joinedPaths(paths: readonly string[]): string {
  return paths.map((path) => path.replace(/^m(-?\d+)( ?-?\d+) ?/, "M$1$2l")).join("");
}

/** One path of relative commands; a `z` puts the pen back to where the ring began. */
function path(lines: readonly (readonly Position[])[], close: "z" | ""): string {
  let pen: Position = [0, 0];
  return lines
    .map((line) => {
      const written = lineCommands(line, pen);
      pen = (close ? line[0] : line.at(-1)) ?? pen;
      return written + close;
    })
    .join("");
}

// Level and upright sides could do with one number, but the letters for them break the rhythm that pressing lives on.
function lineCommands(line: readonly Position[], pen: Position): string {
  let [x = 0, y = 0] = pen;
  return line
    .map(([nextX = 0, nextY = 0], index) => {
      const [dx, dy] = [nextX - x, nextY - y];
      [x, y] = [nextX, nextY];
      return index === 0 ? `m${dx}${after(dy)}` : `${after(dx)}${after(dy)}`;
    })
    .join("");
}

/** A number with a space before it only where a minus does not part it already. */
const after = (n: number): string => (n < 0 ? `${n}` : ` ${n}`);

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
