// Checks a file of data/ against its schema and says what is wrong with it: file, entry, field, reason.
import type { z } from "zod";

/** Thrown when a data file breaks a rule; the message has one line per fault, each naming file, entry, field and reason. */
export class DataError extends Error {
  override readonly name = "DataError";
}

const longestName = 60;
const longestReason = 600;

/** One fault as the product says it: `data/figures.json › arrests › value: expected …`. */
export function formatError(file: string, path: readonly string[], reason: string): string {
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

/** Stops with all these lines, or goes on where there are none. @throws DataError */
export function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new DataError(errors.join("\n"));
}

type Files = Readonly<Record<string, { readonly file: string; readonly schema: z.ZodType }>>;
type Parsed<F extends Files> = { readonly [K in keyof F]: z.output<F[K]["schema"]> };

/** What a data file holds beside its "$schema": its items where it is a list, else its other fields. */
export function contentOf<C>(file: C): C extends { items: infer I } ? I : Omit<C, "$schema">;
export function contentOf(file: unknown): unknown {
  if (typeof file !== "object" || file === null || Array.isArray(file)) return file;
  const fields: [string, unknown][] = Object.entries(file).filter(([key]) => key !== "$schema");
  const [[key, items] = []] = fields;
  return fields.length === 1 && key === "items" ? items : Object.fromEntries(fields);
}

/**
 * Checks each file's content against its schema and hands back the typed values.
 * @throws DataError for the faults of all files, naming file, entry (by its id or code, not its index), field and reason.
 */
export function parseAll<F extends Files>(files: F, raw: Readonly<Record<keyof F, unknown>>): Parsed<F> {
  const results = Object.entries(files).map(([key, { file, schema }]) => {
    const content: unknown = contentOf(raw[key]);
    return { key, file, content, ...schema.safeParse(content) };
  });
  refuse(
    results.flatMap(({ file, content, error }) =>
      (error?.issues ?? []).map((issue) =>
        formatError(file, namedPath(content, issue.path), reasonOf(issue, valueAt(content, issue.path))),
      ),
    ),
  );
  return Object.fromEntries(results.map(({ key, data }) => [key, data])) as Parsed<F>;
}

/** The same for one file. */
export function parseFile<S extends z.ZodType>(schema: S, file: string, input: unknown): z.output<S> {
  return parseAll({ only: { file, schema } }, { only: input }).only;
}

/** A field that is not there is told as missing, whatever its schema says of what it should be. */
function reasonOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined && issue.code !== "custom") return "is missing";
  // A key that is no key of the table breaks a rule of its own, which says more than that it does.
  return issue.code === "invalid_key" ? `the key ${issue.issues[0]?.message ?? "is not allowed"}` : issue.message;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((here, key) => (here as Record<PropertyKey, unknown> | null | undefined)?.[key], input);
}

/** Array positions on the way to a fault, replaced by what a person would look for: the entry's id or country code. */
export function namedPath(input: unknown, path: readonly PropertyKey[]): string[] {
  let here: unknown = input;
  return path.map((key) => {
    here = (here as Record<PropertyKey, unknown> | null | undefined)?.[key];
    return typeof key === "number" ? (entryName(here) ?? `entry ${key + 1}`) : String(key);
  });
}

/** A string somewhere in a value, with the way to it: entries by their id or code, never by their position alone. */
export interface PlacedString {
  readonly path: readonly string[];
  readonly text: string;
}

/** Every string of a value, however deep. */
export function stringsIn(value: unknown, path: readonly string[] = []): PlacedString[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  const nameOf = Array.isArray(value) ? entryNameOf : (key: string) => key;
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, nameOf(key, inner)]));
}

function entryNameOf(index: string, entry: unknown): string {
  return entryName(entry) ?? `entry ${Number(index) + 1}`;
}

/** The name of an entry, unless it has none that could be found in the file. */
export function entryName(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const { id, iso3, version } = entry as { id?: unknown; iso3?: unknown; version?: unknown };
  return [id, iso3, version].find((name): name is string => typeof name === "string" && name.trim() !== "");
}
