// What the release answers about each total: where, who, what for, what next.
import { z } from "zod";
import { EntryId, evidenceFields, uniqueList } from "./fields.ts";
import { Prose } from "./text-fields.ts";
import type { Figure } from "./figure.ts";
import type { Facts } from "./data-files.ts";

/** What a reader asks of a total. */
export const Question = z
  .enum(["where", "who", "what_for", "what_next"])
  .meta({ description: "What is asked of a total: where, who, what for, what next." });
export type Question = z.output<typeof Question>;

/** An answer that the release gives for a total. A question without an entry is one that it does not answer. */
export const Breakdown = z.strictObject({
  id: EntryId,
  totalId: EntryId.meta({ description: "The total, by its id in data/figures.json." }),
  question: Question,
  figureId: EntryId.nullable().meta({
    description: "The figure that answers, a part of the total; null where the release answers in words only.",
  }),
  ...evidenceFields,
});
export type Breakdown = z.output<typeof Breakdown>;

/** The answers that the release gives, in no order. */
export const Breakdowns = uniqueList(Breakdown, "id").meta({ description: "What the totals are broken down by." });
export type Breakdowns = z.output<typeof Breakdowns>;

/** The words of an answer. */
export const BreakdownText = z.strictObject({
  told: Prose.meta({ description: "What the release answers, and how far the answer goes." }),
});
export type BreakdownText = z.output<typeof BreakdownText>;

/** The questions put to every total, in the order in which they are asked. */
export const QUESTIONS: readonly Question[] = Question.options;

/** A total with the answers that the release gives and the groups that it mentions beside it. */
export interface BrokenDown {
  readonly total: Figure;
  /** One answer to each question; null where the release gives none. */
  readonly answers: Readonly<Record<Question, Breakdown | null>>;
  /** Figures of which it is not stated whether they are among the total. */
  readonly beside: readonly Figure[];
}

/** The counts of people and of proceedings that hold for the whole operation and are part of no other count. */
export function totalsOf({ figures }: Pick<Facts, "figures">): readonly Figure[] {
  return figures.filter(
    ({ scope, measure, qualifier, relations }) =>
      scope === "operation" &&
      (measure === "people" || measure === "proceedings") &&
      qualifier !== "vague" &&
      relations.subsetOf.length === 0,
  );
}

/** Every total, in the order of the release. */
export function brokenDown(facts: Facts): readonly BrokenDown[] {
  return totalsOf(facts).map((total) => ({
    total,
    answers: answersTo(total.id, facts),
    beside: facts.figures.filter((figure) => isBeside(figure, total)),
  }));
}

function answersTo(totalId: string, { breakdowns }: Facts): BrokenDown["answers"] {
  const answer = (question: Question) =>
    breakdowns.find((entry) => entry.totalId === totalId && entry.question === question) ?? null;
  return Object.fromEntries(QUESTIONS.map((question) => [question, answer(question)])) as BrokenDown["answers"];
}

function isBeside(one: Figure, other: Figure): boolean {
  return one.relations.overlapNotStated.includes(other.id) || other.relations.overlapNotStated.includes(one.id);
}
