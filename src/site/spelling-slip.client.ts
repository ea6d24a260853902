// How far one spelling is from another by slips: a letter too many, too few, wrong, or two of them swapped.

const SHORTEST = 4;
/** From this length on a second slip is forgiven. */
const LONG = 7;

/** Slips that make a text of a name, Infinity for too many; too short a text is a slip of too many names to be of one. */
export function slipsFrom(text: string, name: string): number {
  const allowed = text.length >= LONG ? 2 : 1;
  if (text.length < SHORTEST || Math.abs(text.length - name.length) > allowed) return Infinity;
  const slips = slipsBetween(text, name);
  return slips <= allowed ? slips : Infinity;
}

/** Each letter slipped at most once (optimal string alignment), row by row of the usual table. */
function slipsBetween(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const wrong = (row[j - 1] ?? 0) + Number(one[i - 1] !== other[j - 1]);
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(wrong, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swapped));
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? Infinity;
}
