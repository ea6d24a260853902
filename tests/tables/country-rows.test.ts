// Proves that a country's page shows the rows of the published tables and no others.
import { describe, expect, it } from "vitest";
import { rowsOfCountry } from "../../src/tables/country-rows.ts";
import { rowsOf } from "../../src/tables/tables.ts";

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
