// The line that joins the squares which share one total: around each group of neighbours, and along gaps between groups.
import { dataset } from "../facts/dataset.ts";
import { COUNTRY_SETS } from "../facts/sets.ts";

type Corner = readonly [x: number, y: number];
interface Cell {
  readonly column: number;
  readonly row: number;
}

/** The line around and between the squares of the countries that share one total, in cells of the field. */
export function togetherPath(): string {
  const codes: readonly string[] = COUNTRY_SETS.pyramid(dataset.facts);
  return joinedOutline(dataset.facts.squares.filter(({ iso3 }) => codes.includes(iso3)));
}

/** A path around the cells, in one piece: groups that do not touch are joined at their nearest corners. */
export function joinedOutline(cells: readonly Cell[]): string {
  const groups = groupsOf(cells);
  const joints = groups.slice(1).map((group, at) => jointOf(groups.slice(0, at + 1).flat(), group));
  return [...cells.flatMap((cell) => sidesOf(cell, cells)), ...joints].join("");
}

/** The sides of a cell that no other of the cells shares. */
function sidesOf({ column: x, row: y }: Cell, cells: readonly Cell[]): string[] {
  const free = (dx: number, dy: number) => !cells.some(({ column, row }) => column === x + dx && row === y + dy);
  return [
    ...(free(0, -1) ? [`M${x} ${y}h1`] : []),
    ...(free(1, 0) ? [`M${x + 1} ${y}v1`] : []),
    ...(free(0, 1) ? [`M${x} ${y + 1}h1`] : []),
    ...(free(-1, 0) ? [`M${x} ${y}v1`] : []),
  ];
}

/** Cells that touch, also at a corner, are one group. */
function groupsOf(cells: readonly Cell[]): Cell[][] {
  const groups: Cell[][] = [];
  for (const cell of cells) {
    const touching = groups.filter((group) => group.some((other) => touch(cell, other)));
    const rest = groups.filter((group) => !touching.includes(group));
    groups.splice(0, groups.length, ...rest, [...touching.flat(), cell]);
  }
  return groups;
}

function touch(a: Cell, b: Cell): boolean {
  return Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row)) <= 1;
}

/** A line along the gaps from the nearest corner of some cells to the nearest of others. */
function jointOf(some: readonly Cell[], others: readonly Cell[]): string {
  const pairs = some.flatMap((a) =>
    others.flatMap((b) => cornersOf(a).flatMap((p) => cornersOf(b).map((q) => [p, q] as const))),
  );
  const length = ([p, q]: readonly [Corner, Corner]) => Math.abs(p[0] - q[0]) + Math.abs(p[1] - q[1]);
  const nearest = pairs.reduce((best, pair) => (length(pair) < length(best) ? pair : best));
  const [[x, y], [u, v]] = nearest;
  return `M${x} ${y}H${u}V${v}`;
}

function cornersOf({ column: x, row: y }: Cell): Corner[] {
  return [
    [x, y],
    [x + 1, y],
    [x, y + 1],
    [x + 1, y + 1],
  ];
}
