// How much of what can be combined is tried: all of it where every instance is visited, else every pair once.
import { everything } from "./scope.ts";

/** Values by the name of what they are values of. */
type Factors = Readonly<Record<string, readonly unknown[]>>;
/** One value of each. */
export type Row<Of extends Factors> = { readonly [Name in keyof Of]: Of[Name][number] };

/** The rows that a run tries. */
export const combinations = <Of extends Factors>(factors: Of): Row<Of>[] =>
  everything ? product(factors) : pairwise(factors);

/** Every combination of values. */
export function product<Of extends Factors>(factors: Of): Row<Of>[] {
  return Object.entries(factors).reduce<Record<string, unknown>[]>(
    (rows, [name, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  ) as Row<Of>[];
}

/** Few rows in which every two values of different factors come up together: of all rows, always the one that adds most. */
export function pairwise<Of extends Factors>(factors: Of): Row<Of>[] {
  const left = product(factors).map((row) => ({ row, pairs: pairsOf(row) }));
  const open = new Set(left.flatMap(({ pairs }) => pairs));
  const chosen: Row<Of>[] = [];
  const gain = (pairs: readonly string[]) => pairs.filter((pair) => open.has(pair)).length;
  while (open.size > 0) {
    const best = left.reduce((one, other) => (gain(other.pairs) > gain(one.pairs) ? other : one));
    chosen.push(best.row);
    for (const pair of best.pairs) open.delete(pair);
  }
  return chosen;
}

/** Every two values of a row; a row of one value counts as a pair of its own. */
function pairsOf(row: Readonly<Record<string, unknown>>): string[] {
  const cells = Object.entries(row).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return cells.length === 1 ? cells : cells.flatMap((cell, index) => cells.slice(index + 1).map((next) => cell + next));
}
