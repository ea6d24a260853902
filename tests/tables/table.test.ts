import { describe, expect, it } from "vitest";
import { z } from "zod";
import { dataset } from "../../src/facts/dataset.ts";
import { sortedRows, table } from "../../src/tables/table.ts";

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
