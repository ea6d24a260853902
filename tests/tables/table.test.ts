// TODO
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { dataset } from "../../src/facts/dataset.ts";
import { categories, column, columnsIn, optionalColumn, sortedRows, table } from "../../src/tables/table.ts";

const Row = z.strictObject({ id: z.string(), value: z.number() });
const geese = (rows: readonly z.output<typeof Row>[]) =>
  table({ name: "geese", title: "", description: "", Row, key: ["id"], references: [], rowsFrom: () => rows });

describe(sortedRows, () => {
  it("sorts by key, by code unit and not by language", () => {
    const rows = ["b", "a-b", "a", "Z"].map((id) => ({ id, value: 1 }));
    expect(sortedRows(geese(rows), dataset).map(({ id }) => id)).toEqual(["Z", "a", "a-b", "b"]);
  });

  it("refuses two rows with one key and names it", () => {
    const twice = geese([1, 2].map((value) => ({ id: "grey", value })));
    expect(() => sortedRows(twice, dataset)).toThrowErrorMatchingInlineSnapshot(
      `[DataError: table geese › grey: the key stands twice]`,
    );
  });

  it("refuses a row that does not fit and names its field", () => {
    const broken = geese([{ id: "grey", value: Number.NaN }]);
    expect(() => sortedRows(broken, dataset)).toThrow(/^table geese › grey › value: /);
  });
});

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
