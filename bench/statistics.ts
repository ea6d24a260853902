// Knows how several measurements of one thing become one figure with its spread. Knows no bench.

/** The middle of several measurements and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Middle, least and most; the middle of an even number of values is half-way between the two in the middle. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    least: at(0),
    most: at(sorted.length - 1),
  };
}

/** "310 (290–350)"; without the bracket when all measurements agree. */
export function spreadText({ median, least, most }: Spread): string {
  const [middle, from, to] = [median, least, most].map(Math.round);
  return from === to ? `${middle}` : `${middle} (${from}–${to})`;
}

/** "8.3×". */
export const timesText = (factor: number): string => `${factor.toFixed(factor < 10 ? 2 : 1)}×`;

/** "21.9 kB". */
export const kilobytesText = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
