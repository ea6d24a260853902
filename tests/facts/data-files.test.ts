// The schema is a codebook: no field without its meaning.
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { factFiles } from "../../src/facts/data-files.ts";

describe("factFiles", () => {
  it.each(Object.values(factFiles))("says of every field of $file what it means", ({ file, schema }) => {
    expect(fieldsWithoutMeaning(schema, file)).toEqual([]);
  });
});

/** What lies inside a schema, by the kinds that the facts use: lists, optional things, tables, choices and objects. */
interface Inside {
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

function fieldsWithoutMeaning(schema: z.ZodType, path: string): string[] {
  const { element, innerType, valueType, options = [], shape = {} } = schema.def as Inside;
  const inner = [element, innerType, valueType, ...options].filter((part) => part !== undefined);
  return [
    ...inner.flatMap((part) => fieldsWithoutMeaning(part, path)),
    ...Object.entries(shape).flatMap(([name, field]) => [
      ...(isDescribed(field) ? [] : [`${path} › ${name}`]),
      ...fieldsWithoutMeaning(field, `${path} › ${name}`),
    ]),
  ];
}

function isDescribed(field: z.ZodType): boolean {
  const { innerType } = field.def as Inside;
  return field.meta()?.description !== undefined || (innerType !== undefined && isDescribed(innerType));
}
