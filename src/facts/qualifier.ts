// The one list of how precise a number is, for figures, calculations, earlier operations and the dictionary of the tables.

/** What each qualifier means. `at_least` is kept for calculations: the release itself never says it. */
const MEANINGS = {
  exact: "as stated",
  more_than: "a minimum, the value itself excluded",
  at_least: "a minimum, the value itself included; calculations only",
  approx: "approximate",
  implicit: "one, by an article or a singular",
  vague: "a word without a number",
  dates: "a span of days, see the period",
} as const;

export type Qualifier = keyof typeof MEANINGS;

/** Every qualifier, in the order in which the dictionary explains them. */
export const QUALIFIERS = Object.keys(MEANINGS) as [Qualifier, ...Qualifier[]];

/** Description of a field or column that holds one of these qualifiers. */
export function precisionOf(...qualifiers: readonly Qualifier[]): string {
  return `Precision of the value. ${qualifiers.map((name) => `${name}: ${MEANINGS[name]}`).join("; ")}.`;
}
