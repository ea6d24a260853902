// Knows the columns of the flagship table: a number, its precision, its meaning and its place in the release. Knows no row.
import { z } from "zod";
import { CalendarDay, EntryId, ParagraphNumber, ShortPhrase } from "../facts/fields.ts";
import { Claim, FigureScope, Measure, PeopleAction, Population, precisionOf, QUALIFIERS } from "../facts/figure.ts";
import { column, optionalColumn, Text } from "./column.ts";
import { PARAGRAPH, PHRASE, SOURCE_ADDRESS } from "./evidence-columns.ts";

/** One figure of the release, or one number calculated from figures and lists. */
export const FigureRow = z.strictObject({
  id: column(EntryId, "Name of the figure, by which other tables point to it."),
  counted: column(Text, "What is counted, as a noun phrase in our words."),
  measure: column(Measure, "Kind of thing measured. Never add across kinds, nor money across currencies."),
  population: optionalColumn(
    Population,
    "Whom a figure of people counts; potential_victims are not yet formally identified. Empty for everything else and where the parts of a sum differ.",
  ),
  action: optionalColumn(PeopleAction, "What happened to the people counted, by the release's verb."),
  claim: optionalColumn(
    Claim,
    "How certain the release is of what the people counted did or suffered: reported as a fact, or suspected, accused, believed. An arrest itself is always reported.",
  ),
  value: optionalColumn(z.number().nonnegative(), "The number, in the unit. Read it with its qualifier only."),
  qualifier: column(z.enum(QUALIFIERS), precisionOf(...QUALIFIERS)),
  value_min: optionalColumn(z.number().nonnegative(), "Least that the words allow; empty where they give no minimum."),
  value_max: optionalColumn(z.number().nonnegative(), "Most that the words allow; empty where they give no maximum."),
  value_text: column(Text, "How many, in the words of the release; for a derived number, in ours."),
  unit: column(
    z.string().regex(/^([a-z][a-z_]*|[A-Z]{3})$/),
    "Unit of the value: a plural noun, or an ISO 4217 currency code.",
  ),
  scope: column(FigureScope, "What the figure covers: the operation, a region, a finding, a case or prevention work."),
  case_id: optionalColumn(EntryId, "The case that the figure belongs to."),
  period_start: optionalColumn(
    CalendarDay,
    "First day that the count refers to; empty where it goes back before the operation.",
  ),
  period_end: optionalColumn(CalendarDay, "Last day that the count refers to."),
  paragraph: optionalColumn(ParagraphNumber, `${PARAGRAPH} Empty for calculations.`),
  phrase: optionalColumn(ShortPhrase, `${PHRASE} Empty for calculations.`),
  source_address: optionalColumn(z.url(), `${SOURCE_ADDRESS} Empty for calculations.`),
  basis: column(
    z.enum(["stated", "inferred", "derived"]),
    "stated: in the release's own words; inferred: our reading of them; derived: our calculation, see the formula.",
  ),
  formula: optionalColumn(Text, "How a derived number is calculated, over ids and columns of these tables."),
  formula_words: optionalColumn(Text, "The same in words."),
  overlap_note: optionalColumn(Text, "What is not stated about overlap with other figures: a reason not to add."),
});
export type FigureRow = z.output<typeof FigureRow>;
