// What Table Schema promises of a table, and that every built table keeps it: types, limits, keys, foreign keys. Reads
// the built data package and the built CSV files only.
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { builtText } from "./built-file.ts";

interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "date";
  readonly format?: string;
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type?: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const { resources } = JSON.parse(builtText("datapackage.json")) as { resources: Resource[] };
const tables = resources.filter(({ type }) => type === "table");
const rowsOf = new Map(tables.map(({ name, path }) => [name, [...csvParse(builtText(path))]]));
const valuesOf = (table: string, fields: readonly string[]) =>
  (rowsOf.get(table) ?? []).map((row) => fields.map((field) => row[field] ?? ""));

/** The forms of values, as Table Schema writes them down. */
const FORMS: Readonly<Record<Field["type"], RegExp>> = {
  string: /^[^]+$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

/** Why a cell breaks its field, or nothing. */
function breach(cell: string, { type, format, constraints = {} }: Field): string | null {
  if (cell === "") return constraints.required === true ? "is empty" : null;
  if (!FORMS[type].test(cell)) return `is no ${type}`;
  if (format === "uri" && !URL.canParse(cell)) return "is no address";
  return breachOfLimits(cell, constraints);
}

function breachOfLimits(cell: string, { enum: values, pattern, minimum, maximum }: NonNullable<Field["constraints"]>) {
  if (values !== undefined && !values.includes(cell)) return "is none of the values";
  if (pattern !== undefined && !new RegExp(pattern, "u").test(cell)) return "does not fit the pattern";
  if (minimum !== undefined && Number(cell) < minimum) return "is below the minimum";
  return maximum !== undefined && Number(cell) > maximum ? "is above the maximum" : null;
}

describe(breach, () => {
  const field = (rest: Partial<Field>): Field => ({ name: "geese", type: "string", description: "", ...rest });

  it.each([
    ["", field({ constraints: { required: true } }), "is empty"],
    ["ten", field({ type: "integer" }), "is no integer"],
    ["2026-1-1", field({ type: "date" }), "is no date"],
    ["swan", field({ constraints: { enum: ["goose"] } }), "is none of the values"],
    ["41", field({ type: "integer", constraints: { maximum: 40 } }), "is above the maximum"],
    ["nowhere", field({ format: "uri" }), "is no address"],
    ["", field({ type: "integer" }), null],
    ["7", field({ type: "integer", constraints: { minimum: 1 } }), null],
  ] as const)("says of “%s” what is wrong with it", (cell, of, reason) => expect(breach(cell, of)).toBe(reason));
});

describe("the data package", () => {
  it("has tables", () => expect(tables.length).toBeGreaterThan(10));
});

describe.each(tables)("table $name", ({ name, schema, path }) => {
  it("has the fields of its schema as header, in order, each described", () => {
    expect(csvParse(builtText(path)).columns).toEqual(schema.fields.map((field) => field.name));
    expect(schema.fields.filter(({ description }) => description.trim() === "")).toEqual([]);
  });

  it("has in every cell a value that its field allows", () => {
    const wrong = schema.fields.flatMap((field) =>
      valuesOf(name, [field.name]).flatMap(([cell = ""]) => {
        const reason = breach(cell, field);
        return reason === null ? [] : [`${field.name}: “${cell}” ${reason}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("has each key once", () => {
    const keys = valuesOf(name, schema.primaryKey).map((key) => key.join(" "));
    const alone = schema.fields.filter(({ constraints }) => constraints?.unique === true).map((field) => field.name);
    expect(new Set(keys).size).toBe(keys.length);
    expect(alone.every((field) => schema.primaryKey.includes(field))).toBe(true);
  });

  it("points only to rows that are there", () => {
    const lost = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const there = new Set(valuesOf(reference.resource, reference.fields).map((key) => key.join(" ")));
      const here = valuesOf(name, fields).map((key) => key.join(" "));
      return here.filter((key) => key.trim() !== "" && !there.has(key));
    });
    expect(lost).toEqual([]);
  });
});
