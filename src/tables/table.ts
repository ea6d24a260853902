// What a table is: its columns, its key, its ties to other tables and where its rows come from.
import { z } from "zod";
import { DataError, formatError, parseFile } from "../facts/parse-file.ts";
import type { Dataset } from "../facts/dataset.ts";
import type { Row } from "./column.ts";

/** A column whose values all stand in a column of another table, wherever they are not empty. */
export interface Reference {
  readonly column: string;
  readonly table: string;
  readonly to: string;
}

/** A table of the publication. */
export interface Table<S extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Schema of a row: names, types and descriptions of the columns, in order. */
  readonly Row: S;
  /** Columns that together name a row; rows are sorted by them, unless they come in an order of their own. */
  readonly key: readonly string[];
  readonly ordered?: true;
  readonly references: readonly Reference[];
  /** The rows, in whatever order where they are not `ordered`. */
  readonly rowsFrom: (dataset: Dataset) => readonly z.output<S>[];
}

/** A table as it is written down: the compiler holds key and references to the columns that there are. */
export function table<S extends z.ZodObject>(
  definition: Table<S> & {
    readonly key: readonly (keyof z.output<S> & string)[];
    readonly references: readonly (Reference & { readonly column: keyof z.output<S> & string })[];
  },
): Table<S> {
  return Object.freeze(definition);
}

/**
 * The rows of a table, each as its schema wants it, in their order.
 * @throws DataError for a row that does not fit, and for two rows with one key.
 */
export function sortedRows(of: Table, dataset: Dataset): readonly Row[] {
  const rows = parseFile(z.array(of.Row), `table ${of.name}`, of.rowsFrom(dataset)) as Row[];
  const sorted = rows.toSorted((one, other) => compare(keyOf(of, one), keyOf(of, other)));
  const repeated = sorted.find((row, index) => index > 0 && keyOf(of, row) === keyOf(of, sorted[index - 1] ?? {}));
  if (repeated) throw new DataError(formatError(`table ${of.name}`, [keyOf(of, repeated)], "the key stands twice"));
  return Object.freeze(of.ordered ? rows : sorted);
}

/** The key of a row in one text; a space sorts before every sign that a part of a key may have. */
export function keyOf({ key }: Pick<Table, "key">, row: Row): string {
  return key.map((name) => String(row[name])).join(" ");
}

/** By code unit: the same order in every language and on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
