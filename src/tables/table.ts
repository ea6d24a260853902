// What a table is: columns, key, references, rows; and the columns that many tables share.
import { z } from "zod";
import { Basis, ParagraphNumber, ShortPhrase } from "../facts/fields.ts";
import type { Dataset } from "../facts/dataset.ts";
import { type Quoting, sourceAddress } from "../facts/source-notes.ts";
import { DataError, formatError, parseFile } from "../facts/parse-file.ts";

/** What a cell may hold; null is no value, and an empty cell in CSV. */
export type Cell = string | number | boolean | null;

/** A row of any table. */
export type Row = Readonly<Record<string, Cell>>;

/** A column that has a value in every row. */
export function column<S extends z.ZodType>(schema: S, description: string): S {
  return schema.meta({ ...schema.meta(), description });
}

/** A column that may be empty. */
export function optionalColumn<S extends z.ZodType>(schema: S, description: string) {
  return schema.nullable().meta({ description });
}

/** Text that is not empty. */
export const Text = z.string().min(1);

type Options<S> = S extends z.ZodEnum<infer E> ? E[keyof E] & string : never;

/** A closed list whose values are no words of every day, each with what it means. */
export function categories<S extends z.ZodEnum>(schema: S, meanings: Readonly<Record<Options<S>, string>>): S {
  return schema.meta({ meanings });
}

/** A column as a dictionary, a Table Schema or a sheet needs it. */
export interface Column {
  readonly name: string;
  /** What the name stands for, for a heading. */
  readonly title: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "date";
  /** "uri" for addresses; nothing for all else. */
  readonly format?: "uri";
  readonly description: string;
  readonly required: boolean;
  /** Every value that the column can have, where they are a closed list. */
  readonly values?: readonly string[];
  /** What each of these means, where that is not plain. */
  readonly meanings?: Readonly<Record<string, string>>;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The parts of a property of a JSON Schema that say what a column is. */
interface Property {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly meanings?: Readonly<Record<string, string>>;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Property[];
}

/** The columns of a row's schema, in order. */
export function columnsIn(schema: z.ZodObject): readonly Column[] {
  const { properties = {} } = z.toJSONSchema(schema) as { properties?: Record<string, Property> };
  return Object.entries(properties).map(([name, property]) => columnOf(name, property));
}

function columnOf(name: string, property: Property): Column {
  const value = property.anyOf?.find(({ type }) => type !== "null") ?? property;
  const { description = "" } = property;
  const required = property.anyOf === undefined && !Array.isArray(property.type);
  return { name, title: titleOf(name), description, required, ...typeOf(value), ...limitsOf(value) };
}

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  id: "ID",
  iso3: "ISO 3166-1 alpha-3 code",
  iso2: "ISO 3166-1 alpha-2 code",
  iso_numeric: "ISO 3166-1 numeric code",
  un_status: "UN status",
};

/** "value_min" → "Value min". */
function titleOf(name: string): string {
  const words = name.replaceAll("_", " ").replace(/ id$/, " ID");
  return WRITTEN_OUT[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

function typeOf({ type, format }: Property): Pick<Column, "type" | "format"> {
  if (format === "date") return { type: "date" };
  if (format === "uri") return { type: "string", format };
  const plain = [type].flat().find((name) => name !== "null");
  return { type: plain === "integer" || plain === "number" || plain === "boolean" ? plain : "string" };
}

/** A date's pattern says no more than that it is a date. */
function limitsOf({ format, pattern, minimum, maximum, meanings, ...property }: Property): Partial<Column> {
  return {
    ...(property.enum && { values: property.enum }),
    ...(meanings && { meanings }),
    ...(pattern !== undefined && format === undefined && { pattern }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { maximum }),
  };
}

/** What the columns say, also where they may be empty. */
export const PARAGRAPH = "Paragraph of the release, 1 to 40: non-empty lines of our copy, counted from the top.";
export const PHRASE = "Two to eight words quoted from the release. © INTERPOL, not covered by our licence.";
export const SOURCE_ADDRESS =
  "Address of the release, with a text fragment that leads to the phrase unless it is next to details withheld here.";

/** Whose a statement is. */
export const BASIS = { stated: "in the release's own words", inferred: "our reading of them" } as const;

/** The columns of a row that quotes the release. */
export const evidenceColumns = {
  paragraph: column(ParagraphNumber, PARAGRAPH),
  phrase: column(ShortPhrase, PHRASE),
  source_address: column(z.url(), SOURCE_ADDRESS),
  basis: column(categories(Basis, BASIS), "Whose the statement is."),
};

/** The cells of an entry that quotes the release. */
export function evidenceCells(entry: Quoting & { readonly basis: Basis }, { facts }: Dataset) {
  const { paragraph, phrase, basis } = entry;
  return { paragraph, phrase, source_address: sourceAddress(entry, facts), basis };
}

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
