// Knows how an answer to a question about a total is recorded. Knows no total and no answer.
import { z } from "zod";
import { evidenceFields } from "./evidence-schema.ts";
import { EntryId } from "./id.ts";
import { Prose } from "./prose-schema.ts";
import { uniqueList } from "./unique.ts";

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
