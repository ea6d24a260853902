// Knows which of two versions is the later one. Knows no version.

/** Below zero when `one` is older than `other`, above zero when it is newer: by numbers, so 1.10.0 follows 1.9.0. */
export function versionOrder(one: string, other: string): number {
  const [left, right] = [numbersOf(one), numbersOf(other)];
  return left.map((number, index) => number - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function numbersOf(version: string): number[] {
  return version.split(".").map(Number);
}
