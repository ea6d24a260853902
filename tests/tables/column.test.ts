import { describe, expect, it } from "vitest";
import { z } from "zod";
import { column, columnsIn, optionalColumn } from "../../src/tables/column.ts";

describe(columnsIn, () => {
  const columns = columnsIn(
    z.strictObject({
      code: column(z.string().regex(/^[A-Z]{3}$/), "A code."),
      many: optionalColumn(z.number().nonnegative(), "How many."),
      paragraph: column(z.int().min(1).max(40), "Where."),
      kind: column(z.enum(["one", "other"]), "Which."),
      day: optionalColumn(z.iso.date(), "When."),
      address: column(z.url(), "Where to find it."),
      shared: column(z.boolean(), "Whether shared."),
    }),
  );

  it("tells name, type, description and limits of each column, in order", () => {
    expect(columns).toEqual([
      { name: "code", type: "string", description: "A code.", required: true, pattern: "^[A-Z]{3}$" },
      { name: "many", type: "number", description: "How many.", required: false, minimum: 0 },
      { name: "paragraph", type: "integer", description: "Where.", required: true, minimum: 1, maximum: 40 },
      { name: "kind", type: "string", description: "Which.", required: true, values: ["one", "other"] },
      { name: "day", type: "date", description: "When.", required: false },
      { name: "address", type: "string", format: "uri", description: "Where to find it.", required: true },
      { name: "shared", type: "boolean", description: "Whether shared.", required: true },
    ]);
  });
});
