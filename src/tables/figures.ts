// The flagship table: every figure of the release and every number calculated from them, one row each.
import { z } from "zod";
import { CalendarDay, Basis, ParagraphNumber, ShortPhrase, EntryId } from "../facts/fields.ts";
import type { Dataset } from "../facts/dataset.ts";
import type { DerivedNumber } from "../facts/derived.ts";
import { type Figure, FigureScope, MEANINGS, QUALIFIERS } from "../facts/figure.ts";
import { wordingOfDerived } from "../facts/wording.ts";
import { boundsOf } from "./quantities.ts";
import {
  BASIS,
  categories,
  column,
  evidenceCells,
  optionalColumn,
  PARAGRAPH,
  PHRASE,
  SOURCE_ADDRESS,
  table,
  Text,
} from "./table.ts";
import {
  figureCells,
  figureColumns,
  inOrderOfRelease,
  NOBODY,
  peopleCells,
  PROVISIONAL,
  Provisional,
} from "./figure-columns.ts";

const FigureRow = z.strictObject({
  id: column(EntryId, "Name of the figure, by which other tables point to it."),
  ...figureColumns,
  precision: column(categories(z.enum(QUALIFIERS), MEANINGS), "How precise the value is."),
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
    categories(z.enum([...Basis.options, "derived"]), { ...BASIS, derived: "our calculation, see the formula" }),
    "Whose the number is.",
  ),
  formula: optionalColumn(Text, "How a derived number is calculated, over ids and columns of these tables."),
  formula_words: optionalColumn(Text, "The same in words."),
  overlap_note: optionalColumn(Text, "What is not stated about overlap with other figures: a reason not to add."),
  status: column(Provisional, PROVISIONAL),
});
type FigureRow = z.output<typeof FigureRow>;

export const figures = table({
  name: "figures",
  title: "Figures",
  description:
    "Every figure of the release and every number calculated from them, with precision, meaning and provenance, in the " +
    "order of the release: the operation first, calculations last. Figures are based on initial reporting. Two figures " +
    "may be added only where figure_relations says disjoint_from.",
  Row: FigureRow,
  key: ["id"],
  ordered: true,
  references: [{ column: "case_id", table: "cases", to: "id" }],
  rowsFrom: (dataset) => [
    ...inOrderOfRelease(dataset.facts.figures).map((figure) => statedRow(figure, dataset)),
    ...[...dataset.derived.values()].map((number) => derivedRow(number, dataset)),
  ],
});

function statedRow(figure: Figure, dataset: Dataset): FigureRow {
  return {
    id: figure.id,
    ...figureCells(figure, dataset),
    scope: figure.scope,
    case_id: figure.caseId,
    ...periodOf(figure),
    ...evidenceCells(figure, dataset),
    formula: null,
    formula_words: null,
    overlap_note: dataset.texts.figures[figure.id]?.overlap ?? null,
    status: "provisional",
  };
}

function periodOf(figure: Figure) {
  const span = figure.qualifier === "dates" ? figure : figure.period;
  return { period_start: span?.start ?? null, period_end: span?.end ?? null };
}

type Kind = Pick<FigureRow, "measure" | "unit">;

/** What derived numbers count; the ones that are not here count countries. */
const KINDS: Readonly<Record<string, Kind>> = {
  "placed-victims": { measure: "people", unit: "people" },
  "placed-arrests": { measure: "people", unit: "people" },
  supporters: { measure: "groups", unit: "organisations" },
  "operational-partners": { measure: "groups", unit: "organisations" },
  "operation-days": { measure: "time", unit: "days" },
};
const COUNTRIES: Kind = { measure: "places", unit: "countries" };

/** The row of a derived number: with its formula, without a phrase. */
function derivedRow(number: DerivedNumber, { facts, texts }: Dataset): FigureRow {
  const words = texts.derived[number.id];
  const kind = KINDS[number.id] ?? COUNTRIES;
  const { operationStart, operationEnd } = facts.source.release;
  return {
    id: number.id,
    indicator: words?.counted ?? "",
    ...kind,
    ...(kind.measure === "people" ? sharedBy(inputFigures(number, facts.figures)) : NOBODY),
    ...boundsOf(number.direction, number.value, kind.measure),
    precision: number.direction,
    value_text: wordingOfDerived(number, "en", texts.wording),
    scope: "operation",
    case_id: null,
    period_start: operationStart,
    period_end: operationEnd,
    paragraph: null,
    phrase: null,
    source_address: null,
    basis: "derived",
    formula: number.formula,
    formula_words: words?.formula ?? null,
    overlap_note: null,
    status: "provisional",
  };
}

/** The figures that a derived number was calculated from; none for a count of countries or organisations. */
export function inputFigures({ inputs }: DerivedNumber, all: readonly Figure[]): readonly Figure[] {
  return all.filter(({ id }) => inputs.includes(id));
}

/** Whom, what and how sure, as far as all the figures say the same. */
function sharedBy(figures: readonly Figure[]) {
  const [first, ...rest] = figures.flatMap(({ people }) => (people === null ? [] : [peopleCells(people)]));
  if (first === undefined) return NOBODY;
  const same = <K extends keyof typeof first>(name: K) =>
    rest.every((other) => other[name] === first[name]) ? first[name] : null;
  return {
    people_status: same("people_status"),
    people_group: same("people_group"),
    action: same("action"),
    certainty: same("certainty"),
  };
}
