// Knows what a figure is: a number with its precision, its meaning and its place in the release. Knows no figure.
import { z } from "zod";
import { CalendarDay, DaySpan } from "./calendar.ts";
import { CountryCode } from "./country-code.ts";
import { evidenceFields } from "./evidence-schema.ts";
import { FigurePeople } from "./figure-people.ts";
import { FigureRelations } from "./figure-relations.ts";
import { EntryId } from "./id.ts";
import { precisionOf, QUALIFIERS, type Qualifier } from "./qualifier.ts";
import { distinctList } from "./unique.ts";

/** What kind of thing is measured, so that nobody sums euros and people. */
export const Measure = z.enum(["people", "money", "things", "places", "proceedings", "groups", "time"]).meta({
  description: "Kind of thing measured. proceedings: investigations, actions, raids; groups: networks, companies.",
});
export type Measure = z.output<typeof Measure>;

/** How far the figure reaches. */
export const FigureScope = z.enum(["operation", "region", "finding", "case", "prevention"]).meta({
  description: "How far the figure reaches: the whole operation, a region, a finding, one case, a prevention effort.",
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
 * exact "4,414"; more_than "more than 1,800" (a minimum); approx "some 450"; implicit: an article or a singular, one;
 * vague: words only, no value; dates: a span of calendar days.
 */
export const Figure = z
  .discriminatedUnion("qualifier", [
    z.strictObject({ qualifier: qualified("exact"), value: amount, ...common }),
    z.strictObject({ qualifier: qualified("more_than"), value: amount, ...common }),
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
    message: "population, action and claim must be given for figures of people, and only for them",
  })
  .refine((figure) => figure.qualifier !== "dates" || figure.start <= figure.end, {
    path: ["end"],
    message: "must not end before it starts",
  });
export type Figure = z.output<typeof Figure>;
