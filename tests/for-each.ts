// One rule is one test: it holds all it is about to the rule and lists everything that breaks it.
import { expect } from "vitest";

/** Holds each item to a rule, which asserts; fails once, with a line for every item that breaks it, or where there is none. */
export function forEach<T>(items: Iterable<T>, nameOf: (item: T) => string, rule: (item: T) => void): void {
  const all = [...items];
  expect(all, "there is nothing to hold to this rule").not.toHaveLength(0);
  expect(all.flatMap((item) => faultOf(() => rule(item)).map((fault) => `${nameOf(item)}: ${fault}`))).toEqual([]);
}

function faultOf(check: () => void): string[] {
  try {
    check();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
