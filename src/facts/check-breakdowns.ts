// Knows when an answer about a total may not stand: given twice, or by a figure that is no part of it. Knows no total.
import { faultLine } from "./parse-file.ts";
import { totalsOf } from "./breakdowns.ts";
import type { Facts } from "./facts.ts";

/** One line for every answer that does not fit its total. */
export function breakdownFaults(facts: Facts): string[] {
  const totals = new Set(totalsOf(facts).map(({ id }) => id));
  return facts.breakdowns.flatMap(({ id, totalId, question, figureId }, at) => {
    const repeated = facts.breakdowns.findIndex((one) => one.totalId === totalId && one.question === question) < at;
    return [
      ...(totals.has(totalId) ? [] : [["totalId", `"${totalId}" is no total of people or proceedings`] as const]),
      ...(repeated ? [["question", `"${question}" is answered twice for "${totalId}"`] as const] : []),
      ...(isPart(facts, figureId, totalId) ? [] : [["figureId", `is not declared a part of "${totalId}"`] as const]),
    ].map(([field, reason]) => faultLine("data/breakdowns.json", [id, field], reason));
  });
}

function isPart({ figures }: Facts, figureId: string | null, totalId: string): boolean {
  const part = figures.find(({ id }) => id === figureId);
  return part === undefined || part.relations.subsetOf.includes(totalId);
}
