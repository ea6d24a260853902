// Proves that a country's page shows the rows of the published tables and no others.
import { describe, expect, it } from "vitest";
import { findCautions } from "../../src/facts/caution.ts";
import { dataset } from "../../src/facts/dataset.ts";
import { previewOf, rowsOfCountry } from "../../src/tables/preview.ts";
import { anyRowsOf, columnsOf, rowsOf, TABLE_NAMES, TABLES } from "../../src/tables/tables.ts";

const cell = (name: "figures" | "mentions" | "editions", column: string, test: (row: readonly string[]) => boolean) => {
  const { columns, rows } = previewOf(name);
  const row = rows.find(({ cells }) => test(cells.map(({ file }) => file)));
  return row?.cells[columns.findIndex((candidate) => candidate.name === column)];
};

describe.each(TABLE_NAMES)("the preview of %s", (name) => {
  const { columns, rows, partial } = previewOf(name);

  it("has every row, and says whether it has every column", () => {
    expect(rows).toHaveLength(anyRowsOf(name).length);
    expect(partial).toBe(columns.length < columnsOf(name).length);
  });

  it("begins with a part of the key, by which a row can be named", () =>
    expect([...TABLES[name].key, "iso3"]).toContain(columns[0]?.name));

  it("shows no number without its weight, in no cell of ours", () => {
    const own = rows.flatMap(({ cells }) => cells.filter((_, index) => columns[index]?.name !== "phrase"));
    const shown = own.map(({ file, shown: instead }) => instead ?? file).filter((text) => !/^[\d.]*$/.test(text));
    expect(shown.flatMap((text) => findCautions(text, dataset.facts.cautions))).toEqual([]);
    expect(columns.filter((column) => /^value_m/.test(column.name))).toEqual([]);
  });
});

describe(previewOf, () => {
  it("sets the name of a country beside its code", () =>
    expect(cell("mentions", "iso3", ([iso3]) => iso3 === "CIV")).toMatchObject({ file: "CIV", name: "Côte d’Ivoire" }));

  it("sorts the words of the release by the number that they say", () =>
    expect(cell("figures", "value_text", ([id]) => id === "arrests-trafficking-smuggling")).toMatchObject({
      file: "more than 1,800",
      order: 1800,
    }));

  it("shows a value with its weight, and keeps what the file has", () =>
    expect(
      cell("editions", "value", ([id, count]) => id === "liberterra-iii" && count === "trafficking_and_smuggling"),
    ).toMatchObject({ file: "1800", shown: "more than 1,800" }));

  it("leads from a paragraph to its phrase", () =>
    expect(cell("figures", "paragraph", ([id]) => id === "arrests")?.address).toMatch(/^https:\/\/\S+#:~:text=/));
});

describe(rowsOfCountry, () => {
  it("has each row of a table that names the country", () => {
    const tables = new Map(rowsOfCountry("SEN").map(({ table, rows }) => [table, rows.length]));
    const count = (name: "mentions" | "figures_by_country") => rowsOf(name).filter(({ iso3 }) => iso3 === "SEN").length;
    expect([tables.get("mentions"), tables.get("figures_by_country")]).toEqual([
      count("mentions"),
      count("figures_by_country"),
    ]);
  });

  it("has for who is only listed its row among the participants, and one that states no figure", () =>
    expect(
      rowsOfCountry("ZWE").map(({ table, columns, rows }) => [table, rows.length, columns.includes("value")]),
    ).toEqual([
      ["participants", 1, false],
      ["figures_by_country", 1, false],
    ]));

  it("shows a figure with its precision, and whether it is shared", () => {
    const { columns = [], rows = [] } = rowsOfCountry("GHA").find(({ table }) => table === "figures_by_country") ?? {};
    const [row] = rows.filter((cells) => cells.includes("pyramid-victims"));
    expect(Object.fromEntries(columns.map((name, index) => [name, row?.[index]]))).toMatchObject({
      value: 200,
      precision: "more_than",
      value_text: "more than 200",
      shared: true,
      shared_by: 7,
    });
  });
});
