// A figure: a number with its precision, its meaning and its place in the release.
import { z } from "zod";
import { CalendarDay, CountryCode, DaySpan, distinctList, uniqueList, EntryId, evidenceFields } from "./fields.ts";

/** What each qualifier means. `at_least` is kept for calculations: the release itself never says it. */
export const MEANINGS = {
  exact: "as stated",
  rounded: "rounded by the release, in our reading: no limits given",
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

/** What those counted are in the release's words; counts of two kinds are never added without a declared relation. */
export const PeopleStatus = z
  .enum([
    "potential_victims",
    "victims",
    "irregular_migrants",
    "migrants",
    "people_on_board",
    "suspects",
    "workers",
    "officers",
    "not_stated",
  ])
  .meta({
    description:
      "What those counted are, in the release's words. potential_victims: not yet formally identified as victims.",
  });
export type PeopleStatus = z.output<typeof PeopleStatus>;

/** Sex or age of those counted. */
export const PeopleGroup = z
  .enum(["women", "minors"])
  .nullable()
  .meta({ description: "Sex or age of all those counted, where the words that count them state it." });
export type PeopleGroup = z.output<typeof PeopleGroup>;

/** What happened to the people counted, by the verb of the release. */
export const PeopleAction = z
  .enum([
    "safeguarded",
    "identified",
    "rescued",
    "detected",
    "repatriated",
    "screened_for_repatriation",
    "intercepted",
    "uncovered",
    "arrested",
    "detained",
    "suspected",
    "mobilised",
    "smuggled",
    "sold",
    "kidnapped",
    "pressured",
    "worked",
  ])
  .meta({ description: "What happened to the people counted, by the release's verb." });
export type PeopleAction = z.output<typeof PeopleAction>;

/** How sure the release is of it: nobody here has been convicted. */
export const Certainty = z
  .enum(["reported", "suspected", "accused", "believed"])
  .meta({ description: "How sure the release is: reported as done, or only suspected, accused, believed." });
export type Certainty = z.output<typeof Certainty>;

/** What every figure of people carries beside its number. */
export const FigurePeople = z.strictObject({
  status: PeopleStatus,
  group: PeopleGroup,
  action: PeopleAction,
  certainty: Certainty,
});
export type FigurePeople = z.output<typeof FigurePeople>;

/** How a figure stands to others; what is not declared disjoint is never added. Relations hold both ways where they can. */
export const FigureRelations = z
  .strictObject({
    subsetOf: distinctList(EntryId).meta({ description: "Figures of which this one is a part." }),
    disjointFrom: distinctList(EntryId).meta({
      description: "Figures that cannot share a case with this one: these may be added.",
    }),
    overlapNotStated: distinctList(EntryId).meta({
      description: "Figures of which the release does not say whether they overlap.",
    }),
    sameAs: distinctList(EntryId).meta({ description: "The same quantity in another unit, e.g. another currency." }),
  })
  .meta({ description: "How the figure stands to others, by their ids." });
export type FigureRelations = z.output<typeof FigureRelations>;

/** What kind of thing is measured, so that nobody sums euros and people. */
export const Measure = z.enum(["people", "money", "things", "places", "proceedings", "groups", "time"]).meta({
  description: "Kind of thing measured. proceedings: investigations, actions, raids; groups: networks, companies.",
});
export type Measure = z.output<typeof Measure>;

/** How far the figure reaches. */
export const FigureScope = z.enum(["operation", "region", "finding", "case", "prevention"]).meta({
  description: "How far the figure reaches: the whole operation, a region, a finding, one case, prevention work.",
});
export type FigureScope = z.output<typeof FigureScope>;

const notAnAmount = ({ input }: { input?: unknown }) =>
  `expected a number ≥ 0, got ${typeof input === "number" ? input : typeof input}`;

const amount = z
  .number({ error: notAnAmount })
  .nonnegative({ error: notAnAmount })
  .meta({ description: "The number in the release, in the figure's unit, ≥ 0." });

/** One of the qualifiers of a figure; all share one description, for they are one column of every table. */
const qualified = <Q extends Qualifier>(qualifier: Q) =>
  z.literal(qualifier).meta({ description: precisionOf(...QUALIFIERS.filter((name) => name !== "at_least")) });

const common = {
  id: EntryId,
  measure: Measure,
  unit: z
    .string()
    .regex(/^([a-z][a-z_]*|[A-Z]{3})$/, 'must be a lower-case noun, e.g. "mobile_phones", or an ISO 4217 currency code')
    .meta({ description: "Unit of the value: a plural noun, or an ISO 4217 code for money." }),
  scope: FigureScope,
  caseId: EntryId.nullable().meta({ description: "The case that the figure belongs to, if any." }),
  countries: distinctList(CountryCode).meta({ description: "Countries that the figure concerns; empty for totals." }),
  countriesShared: z
    .boolean()
    .meta({ description: "True where one total stands for all its countries together: never a value per country." }),
  period: DaySpan.nullable().meta({
    description: "Days the count refers to; null where it reaches before the operation.",
  }),
  ...evidenceFields,
  people: FigurePeople.nullable().meta({
    description: "Whom, what happened, how sure; given for, and only for, people.",
  }),
  relations: FigureRelations,
};

/**
 * A number never travels without its precision: the qualifier decides which fields a figure has.
 * exact "4,414"; rounded "1.1 million", by our reading; more_than "more than 1,800" (a minimum); approx "some 450"; implicit: an article or a singular, one;
 * vague: words only, no value; dates: a span of calendar days.
 */
export const Figure = z
  .discriminatedUnion("qualifier", [
    z.strictObject({ qualifier: qualified("exact"), value: amount, ...common }),
    z.strictObject({ qualifier: qualified("more_than"), value: amount, ...common }),
    z.strictObject({ qualifier: qualified("rounded"), value: amount, ...common }),
    z.strictObject({ qualifier: qualified("approx"), value: amount, ...common }),
    z.strictObject({
      qualifier: qualified("implicit"),
      value: z.literal(1).meta({ description: "One, as an article or a singular says." }),
      ...common,
    }),
    z.strictObject({
      qualifier: qualified("vague"),
      vagueWord: z.string().min(1).meta({ description: "The release's word that stands for the number." }),
      ...common,
    }),
    z.strictObject({ qualifier: qualified("dates"), start: CalendarDay, end: CalendarDay, ...common }),
  ])
  .refine((figure) => (figure.measure === "people") === (figure.people !== null), {
    path: ["people"],
    message: "status, group, action and certainty must be given for figures of people, and only for them",
  })
  .refine((figure) => figure.qualifier !== "dates" || figure.start <= figure.end, {
    path: ["end"],
    message: "must not end before it starts",
  });
export type Figure = z.output<typeof Figure>;

/** The figures, in the order of the release. */
export const Figures = uniqueList(Figure, "id").meta({
  description: "Every quantity that the release states, one entry each.",
});
export type Figures = z.output<typeof Figures>;
