// Knows how to find every string of a value and how to name the way to it for a person. Knows no value.
import { entryName } from "./entry-name.ts";

/** A string somewhere in a value, with the way to it: entries by their id or code, never by their position alone. */
export interface PlacedString {
  readonly path: readonly string[];
  readonly text: string;
}

/** Every string of a value, however deep. */
export function stringsIn(value: unknown, path: readonly string[] = []): PlacedString[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  const nameOf = Array.isArray(value) ? entryNameOf : (key: string) => key;
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, nameOf(key, inner)]));
}

function entryNameOf(index: string, entry: unknown): string {
  return entryName(entry) ?? `entry ${Number(index) + 1}`;
}
