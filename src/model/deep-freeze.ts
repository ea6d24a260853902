// Knows how to make a value unchangeable, all the way down. Knows no value.

/** Freezes a value of plain objects and arrays, and hands it back. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
