// The table by country answers without a join: how many, and how sure; and it says nothing of what is withheld.
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { rowsOf } from "../../src/tables/tables.ts";

const rows = rowsOf("figures_by_country");
const { facts } = dataset;
const victimsIn = (country: string) =>
  rows
    .filter((row) => row.country === country && row.people_status === "victims" && row.value !== null)
    .map(({ value, precision, shared, phrase }) => ({ value, precision, shared, phrase: phrase !== null }));

describe("figures by country", () => {
  it("say how many victims are counted in a country, and how sure each count is", () => {
    expect(victimsIn("Mali")).toEqual([{ value: 47, precision: "exact", shared: false, phrase: true }]);
    expect(victimsIn("Ghana")).toEqual([{ value: 200, precision: "more_than", shared: true, phrase: true }]);
    expect(victimsIn("France")).toEqual([]);
  });

  it("have a row for every participant, and one that is empty where no figure is stated for it", () => {
    const without = facts.participants.filter(({ iso3 }) => facts.figures.every((f) => !f.countries.includes(iso3)));
    const empty = rows.filter(({ figure_id }) => figure_id === null);
    expect(empty.map(({ iso3 }) => iso3).toSorted()).toEqual(without.map(({ iso3 }) => iso3).toSorted());
    expect(
      empty.filter(({ value, value_text, phrase, coverage }) => value ?? value_text ?? phrase ?? !coverage),
    ).toEqual([]);
    expect(new Set(rows.filter(({ listed }) => listed).map(({ iso3 }) => iso3)).size).toBe(facts.participants.length);
  });

  it("have every pair of figure and country, once, as the bridge has it", () => {
    const pairs = rows.flatMap(({ figure_id, iso3, shared }) => (figure_id ? [{ figure_id, iso3, shared }] : []));
    const byKey = (all: readonly object[]) => all.map((pair) => JSON.stringify(pair)).toSorted();
    expect(byKey(pairs)).toEqual(byKey(rowsOf("figure_countries")));
  });

  it("name no case that is told in words only", () => {
    const wordsOnly = facts.cases.filter(({ locator }) => locator === "none").map(({ id }) => id);
    const theirs = facts.figures.filter(({ caseId }) => wordsOnly.includes(caseId ?? "")).map(({ id }) => id);
    expect(theirs.length).toBeGreaterThan(0);
    expect(rows.filter(({ figure_id }) => theirs.includes(figure_id ?? ""))).toEqual([]);
  });
});
