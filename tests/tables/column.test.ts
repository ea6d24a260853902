import { describe, expect, it } from "vitest";
import { z } from "zod";
import { categories, column, columnsIn, optionalColumn } from "../../src/tables/column.ts";

describe(columnsIn, () => {
  const columns = columnsIn(
    z.strictObject({
      code: column(z.string().regex(/^[A-Z]{3}$/), "A code."),
      many: optionalColumn(z.number().nonnegative(), "How many."),
      paragraph: column(z.int().min(1).max(40), "Where."),
      kind: column(categories(z.enum(["one", "other"]), { one: "The first.", other: "The second." }), "Which."),
      day: optionalColumn(z.iso.date(), "When."),
      address: column(z.url(), "Where to find it."),
      shared: column(z.boolean(), "Whether shared."),
    }),
  );

  it("tells name, type, description and limits of each column, in order", () => {
    expect(columns).toEqual([
      { name: "code", title: "Code", type: "string", description: "A code.", required: true, pattern: "^[A-Z]{3}$" },
      { name: "many", title: "Many", type: "number", description: "How many.", required: false, minimum: 0 },
      {
        name: "paragraph",
        title: "Paragraph",
        type: "integer",
        description: "Where.",
        required: true,
        minimum: 1,
        maximum: 40,
      },
      {
        name: "kind",
        title: "Kind",
        type: "string",
        description: "Which.",
        required: true,
        values: ["one", "other"],
        meanings: { one: "The first.", other: "The second." },
      },
      { name: "day", title: "Day", type: "date", description: "When.", required: false },
      {
        name: "address",
        title: "Address",
        type: "string",
        format: "uri",
        description: "Where to find it.",
        required: true,
      },
      { name: "shared", title: "Shared", type: "boolean", description: "Whether shared.", required: true },
    ]);
  });
});
