// Knows how a figure of the release becomes a row. Knows no figure.
import type { Figure } from "../facts/figure.ts";
import type { Dataset } from "../facts/dataset.ts";
import { NOBODY } from "./derived-figures.ts";
import { boundsOf, NO_VALUE } from "./bounds.ts";
import { evidenceCells } from "./evidence-columns.ts";
import type { FigureRow } from "./figure-row.ts";
import { valueTextOf } from "./value-text.ts";

/** The row of a figure that the release states or that we read in it. */
export function statedRow(figure: Figure, dataset: Dataset): FigureRow {
  const words = dataset.texts.figures[figure.id];
  return {
    id: figure.id,
    counted: words?.counted ?? "",
    measure: figure.measure,
    ...(figure.people ?? NOBODY),
    qualifier: figure.qualifier,
    ...numberOf(figure),
    value_text: valueTextOf(figure),
    unit: figure.unit,
    scope: figure.scope,
    case_id: figure.caseId,
    ...periodOf(figure),
    ...evidenceCells(figure, dataset),
    formula: null,
    formula_words: null,
    overlap_note: words?.overlap ?? null,
  };
}

function numberOf(figure: Figure) {
  if (figure.qualifier === "vague" || figure.qualifier === "dates") return NO_VALUE;
  return boundsOf(figure.qualifier, figure.value, figure.measure);
}

function periodOf(figure: Figure) {
  const span = figure.qualifier === "dates" ? figure : figure.period;
  return { period_start: span?.start ?? null, period_end: span?.end ?? null };
}
