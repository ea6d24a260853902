import { describe, expect, it } from "vitest";
import { z } from "zod";
import { jsonSchemaOf } from "../../src/tables/json-schema.ts";
import { anyRowsOf, TABLE_NAMES } from "../../src/tables/tables.ts";

describe(jsonSchemaOf, () => {
  it.each(TABLE_NAMES)("of %s takes its rows, and refuses a row with a column missing", (name) => {
    const schema = z.fromJSONSchema(jsonSchemaOf(name));
    const rows = anyRowsOf(name);
    const [first = {}] = rows;
    expect(schema.safeParse(rows).error).toBeUndefined();
    expect(schema.safeParse([Object.fromEntries(Object.entries(first).slice(1))]).success).toBe(false);
  });
});
