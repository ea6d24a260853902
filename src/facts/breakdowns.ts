// Knows what each total of the release is broken down by, and what it is not. Knows no total and no answer.
import { Question, type Breakdown } from "./breakdown.ts";
import type { Figure } from "./figure.ts";
import type { Facts } from "./facts.ts";

/** The questions put to every total, in the order in which they are asked. */
export const QUESTIONS: readonly Question[] = Question.options;

/** A total with the answers that the release gives and the groups that it tells beside it. */
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
