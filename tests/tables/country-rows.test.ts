// Proves that a country's page shows the rows of the published tables and no others.
import { describe, expect, it } from "vitest";
import { rowsOfCountry } from "../../src/tables/country-rows.ts";
import { rowsOf } from "../../src/tables/tables.ts";

describe(rowsOfCountry, () => {
  it("has each row of a table that names the country", () => {
    const tables = new Map(rowsOfCountry("SEN").map(({ table, rows }) => [table, rows.length]));
    const count = (name: "mentions" | "figure_countries") => rowsOf(name).filter(({ iso3 }) => iso3 === "SEN").length;
    expect([tables.get("mentions"), tables.get("figure_countries")]).toEqual([
      count("mentions"),
      count("figure_countries"),
    ]);
  });

  it("has one row for who is only listed, in the table of participants", () =>
    expect(rowsOfCountry("ZWE").map(({ table, rows }) => [table, rows.length])).toEqual([["participants", 1]]));

  it("shows a figure in the words of the release, with whether it is shared, and never a bare number", () => {
    const figures = rowsOfCountry("GHA").find(({ table }) => table === "figure_countries");
    expect(figures?.columns).toEqual(["figure_id", "value_text", "qualifier", "shared", "paragraph"]);
    expect(figures?.rows).toContainEqual(["pyramid-victims", "more than 200", "more_than", true, 18]);
  });
});
