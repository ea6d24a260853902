// What a column of a table is, described once for every form in which the table is published.
import { z } from "zod";

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
