// Runs a costly function once for each key.

/** The same function, run once per key: later calls with that key get the first answer. The key is the first argument. */
export function memoize<A extends readonly unknown[], R>(
  make: (...args: A) => R,
  keyOf: (...args: A) => unknown = (...[key]) => key,
): (...args: A) => R {
  const made = new Map<unknown, R>();
  return (...args) => {
    const key = keyOf(...args);
    if (!made.has(key)) made.set(key, make(...args));
    return made.get(key) as R;
  };
}
