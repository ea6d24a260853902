// Knows how bad data is told to a person: file, entry, field, reason. Knows no file's content.
import type { z } from "zod";
import { entryName } from "./entry-name.ts";

/** Thrown when a data file breaks a rule; the message has one line per fault, each naming file, entry, field and reason. */
export class DataFault extends Error {
  override readonly name = "DataFault";
}

const longestName = 60;
const longestReason = 600;

/** One fault as the product says it: `data/figures.json › arrests › value: expected …`. */
export function faultLine(file: string, path: readonly string[], reason: string): string {
  const way = [file, ...path.map((name) => (name.trim() === "" ? `"${name}"` : shortened(name, longestName)))];
  return onOneLine(`${way.join(" › ")}: ${shortened(reason, longestReason)}`);
}

/** Bad data may hold anything; a fault stays one line that a person can read. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, " ");
}

function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/**
 * Checks a file's content against its schema and hands back the typed value.
 * @throws DataFault naming file, entry (by its id or code, not its index), field and reason.
 */
export function parseFile<S extends z.ZodType>(schema: S, file: string, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new DataFault(
    result.error.issues.map((issue) => faultLine(file, namedPath(input, issue.path), reasonOf(issue))).join("\n"),
  );
}

/** A key that is no key of the table breaks a rule of its own, which says more than that it does. */
function reasonOf(issue: z.core.$ZodIssue): string {
  return issue.code === "invalid_key" ? `the key ${issue.issues[0]?.message ?? "is not allowed"}` : issue.message;
}

/** Array positions on the way to a fault, replaced by what a person would look for: the entry's id or country code. */
function namedPath(input: unknown, path: readonly PropertyKey[]): string[] {
  let here: unknown = input;
  return path.map((key) => {
    here = (here as Record<PropertyKey, unknown> | null | undefined)?.[key];
    return typeof key === "number" ? (entryName(here) ?? `entry ${key + 1}`) : String(key);
  });
}
