// The columns and cells that say what a figure is, how much and how sure: the same in every table that has figures.
import { z } from "zod";
import type { Dataset } from "../facts/dataset.ts";
import { Certainty, type Figure, Measure, MEANINGS, PeopleAction, PeopleStatus, QUALIFIERS } from "../facts/figure.ts";
import { boundsOf, NO_VALUE, valueTextOf } from "./quantities.ts";
import { categories, column, optionalColumn, Text } from "./table.ts";

const CERTAINTY = {
  reported: "reported as a fact",
  suspected: "the people counted are suspected of it",
  accused: "the people counted, or those who did it to them, are accused of it",
  believed: "authorities believe it",
};

/** How final a figure is, and what that rests on. */
export const Provisional = z.literal("provisional");
export const PROVISIONAL = "Every figure rests on initial reporting by the countries that took part: provisional.";

/** Columns that say what a figure is, how much it is and how sure that is; shared with the table by country. */
export const figureColumns = {
  indicator: column(Text, "What is counted, as a noun phrase in our words."),
  measure: column(Measure, "Kind of thing measured. Never add across kinds, nor money across currencies."),
  people_status: optionalColumn(
    PeopleStatus,
    "What the people counted are, in the release's words; potential_victims are not yet formally identified. Empty " +
      "where no people are counted and where the parts of a sum differ.",
  ),
  people_group: optionalColumn(
    z.enum(["women", "minors"]),
    "Sex or age of all the people counted, where the words that count them state it.",
  ),
  action: optionalColumn(PeopleAction, "What happened to the people counted, by the release's verb."),
  certainty: optionalColumn(
    categories(Certainty, CERTAINTY),
    "How certain the release is of what the people counted did or suffered. An arrest itself is always reported.",
  ),
  value: optionalColumn(z.number().nonnegative(), "The number, in the unit. Read it with its precision only."),
  precision: optionalColumn(categories(z.enum(QUALIFIERS), MEANINGS), "How precise the value is."),
  value_min: optionalColumn(z.number().nonnegative(), "Least that the words allow; empty where they give no minimum."),
  value_max: optionalColumn(z.number().nonnegative(), "Most that the words allow; empty where they give no maximum."),
  value_text: column(
    Text,
    "How many, in the words of the release; for a derived number, in ours. Text: a sheet may take 18,800 for 18.8.",
  ),
  unit: column(
    z.string().regex(/^([a-z][a-z_]*|[A-Z]{3})$/),
    "Unit of the value: a plural noun, or an ISO 4217 currency code.",
  ),
};

/** Figures of the whole operation first, then paragraph by paragraph. */
export function inOrderOfRelease<F extends Pick<Figure, "scope" | "paragraph">>(all: readonly F[]): readonly F[] {
  const place = ({ scope, paragraph }: F) => (scope === "operation" ? 0 : 1000) + paragraph;
  return all.toSorted((one, other) => place(one) - place(other));
}

/** The cells of a figure that are the same wherever it stands. */
export function figureCells(figure: Figure, { texts }: Dataset) {
  return {
    indicator: texts.figures[figure.id]?.counted ?? "",
    measure: figure.measure,
    ...(figure.people === null ? NOBODY : peopleCells(figure.people)),
    ...numberOf(figure),
    precision: figure.qualifier,
    value_text: valueTextOf(figure),
    unit: figure.unit,
  };
}

function numberOf(figure: Figure) {
  if (figure.qualifier === "vague" || figure.qualifier === "dates") return NO_VALUE;
  return boundsOf(figure.qualifier, figure.value, figure.measure);
}

/** What stands in the columns about people where no people are counted. */
export const NOBODY = { people_status: null, people_group: null, action: null, certainty: null } as const;

/** The cells of a figure of people. */
export function peopleCells({ status, group, action, certainty }: NonNullable<Figure["people"]>) {
  return { people_status: status, people_group: group, action, certainty };
}
