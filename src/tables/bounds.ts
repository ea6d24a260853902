// Knows what the words around a number say about its limits. Knows no number.

/** Weights that a number in a table can have. */
export type Weight = "exact" | "rounded" | "more_than" | "at_least" | "approx" | "implicit";

/** A number with the limits that its words give, and none that they do not. */
export interface Bounds {
  readonly value: number;
  readonly value_min: number | null;
  readonly value_max: number | null;
}

/**
 * Value and bounds of a number. "More than 1,800" people are at least 1,801; of money, which comes in any fraction,
 * that would be false, so it has no lower bound. "Some 450", and money in round numbers, have no bounds at all.
 */
export function boundsOf(weight: Weight, value: number, measure: string): Bounds {
  switch (weight) {
    case "exact":
    case "implicit":
      return { value, value_min: value, value_max: value };
    case "more_than":
      return { value, value_min: measure === "money" ? null : value + 1, value_max: null };
    case "at_least":
      return { value, value_min: value, value_max: null };
    case "rounded":
    case "approx":
      return { value, value_min: null, value_max: null };
  }
}

/** What stands for words or dates: no value and no bounds. */
export const NO_VALUE = { value: null, value_min: null, value_max: null } as const;
