// The table of what each total is broken down by: one row for each total and question.
import { z } from "zod";
import { type Breakdown, brokenDown, Question, QUESTIONS } from "../facts/breakdowns.ts";
import { Basis, EntryId, ParagraphNumber, ShortPhrase } from "../facts/fields.ts";
import type { Dataset } from "../facts/dataset.ts";
import { plainOf } from "../facts/prose.ts";
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

const EMPTY = "Empty where nothing is stated.";

const BreakdownRow = z.strictObject({
  total_id: column(EntryId, "The total."),
  question: column(Question, "The question asked about it: where, who, what for, what next."),
  answer: column(
    categories(z.enum(["figure", "words", "not_stated"]), {
      figure: "by a count that is part of the total",
      words: "in words without a count",
      not_stated: "not stated",
    }),
    "How the release answers.",
  ),
  figure_id: optionalColumn(EntryId, "The figure that answers."),
  answer_text: optionalColumn(Text, `What the release answers, in our words. ${EMPTY}`),
  paragraph: optionalColumn(ParagraphNumber, `${PARAGRAPH} ${EMPTY}`),
  phrase: optionalColumn(ShortPhrase, `${PHRASE} ${EMPTY}`),
  source_address: optionalColumn(z.url(), `${SOURCE_ADDRESS} ${EMPTY}`),
  basis: optionalColumn(categories(Basis, BASIS), `Whose the statement is. ${EMPTY}`),
});

export const breakdowns = table({
  name: "breakdowns",
  title: "What the totals are broken down by",
  description:
    "For each total of people or proceedings, four questions and what the release answers. Most answers are not stated; " +
    "the release gives no reason and need not have one.",
  Row: BreakdownRow,
  key: ["total_id", "question"],
  references: [
    { column: "total_id", table: "figures", to: "id" },
    { column: "figure_id", table: "figures", to: "id" },
  ],
  rowsFrom: (dataset) =>
    brokenDown(dataset.facts).flatMap(({ total, answers }) =>
      QUESTIONS.map((question) => ({ total_id: total.id, question, ...cellsOf(answers[question], dataset) })),
    ),
});

const NOT_STATED = {
  answer: "not_stated",
  figure_id: null,
  answer_text: null,
  paragraph: null,
  phrase: null,
  source_address: null,
  basis: null,
} as const;

function cellsOf(
  answer: Breakdown | null,
  dataset: Dataset,
): Omit<z.output<typeof BreakdownRow>, "total_id" | "question"> {
  if (answer === null) return NOT_STATED;
  return {
    answer: answer.figureId === null ? "words" : "figure",
    figure_id: answer.figureId,
    answer_text: plainOf(dataset.texts.breakdowns[answer.id]?.told ?? "", "en", dataset),
    ...evidenceCells(answer, dataset),
  };
}
