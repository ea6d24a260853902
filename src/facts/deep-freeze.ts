// Knows how to make a value unchangeable, all the way down. Knows no value.

/** Freezes a tree of plain objects, arrays and maps, and hands it back. A map keeps its methods: type it ReadonlyMap. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  const inner = value instanceof Map ? value.values() : Object.values(value);
  for (const part of inner) deepFreeze(part);
  return Object.freeze(value);
}
