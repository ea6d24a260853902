// What the page of cases must hold: every entry once, apart what is apart, and no mark for what is told in words.
import { describe, expect, it } from "vitest";
import { caseEntries } from "../../../src/cases/case-entry.ts";
import { byName } from "../../../src/facts/countries.ts";
import { dataset } from "../../../src/facts/dataset.ts";
import { element, pageAt, plain, values } from "./built-page.ts";

const { html } = pageAt("/cases/");
const { facts } = dataset;
const groupOf = (name: string) => element(html, "section", `data-group="${name}"`);
const wordsOnly = facts.cases.filter(({ locator }) => locator === "none");

describe("the page of cases", () => {
  it("has the fifteen cases in two groups, the weapons find apart, and the efforts to prevent", () => {
    expect(values(groupOf("trafficking"), "data-case")).toHaveLength(11);
    expect(values(groupOf("smuggling"), "data-case")).toHaveLength(4);
    expect(values(groupOf("other"), "data-case")).toEqual(["moldova-romania-weapons"]);
    expect(values(groupOf("prevention"), "data-case")).toEqual(facts.prevention.map(({ id }) => id));
  });

  it("gives every entry an anchor of its id, its countries with their roles, and its sources", () => {
    for (const { id, countries } of caseEntries) {
      const article = element(html, "article", `id="${id}"`);
      expect(article).toContain("<details");
      for (const { roles } of countries)
        for (const role of roles) expect(plain(article)).toContain(dataset.texts.themes.roles[role]);
    }
  });

  it("puts the content note, and a way round, before the first case", () => {
    expect(html.indexOf('role="note"')).toBeLessThan(html.indexOf("data-case="));
    expect(html.indexOf('href="#after-cases"')).toBeLessThan(html.indexOf("data-case="));
  });

  it.each(wordsOnly.map(({ id }) => id))("tells %s in words only, not to be quoted", (id) => {
    const article = element(html, "article", `id="${id}"`);
    expect(article).toContain("data-nosnippet");
    expect(article).not.toMatch(/data-marks|<svg|<figure|<button|<copy-text|class="anchor/);
  });

  it("names countries in the filter and below the map in the order of every other list", () => {
    const listed = [
      values(element(html, "select", 'name="country"'), "value").filter((iso3) => iso3 !== ""),
      values(html, "data-marked"),
    ];
    expect(listed.filter((codes) => codes.length < 10 || codes.join() !== byName(codes).join())).toEqual([]);
  });

  it("marks on the map no country for a case told in words only", () => {
    const marked = new Set(values(html, "data-country"));
    const placed = facts.cases.filter(({ locator }) => locator !== "none").flatMap(({ countries }) => countries);
    const efforts = facts.prevention.flatMap(({ countries }) => countries);
    expect(marked).toEqual(new Set([...placed, ...efforts].map(({ iso3 }) => iso3)));
    for (const { countries } of wordsOnly) for (const { iso3 } of countries) expect(marked).not.toContain(iso3);
  });

  it("fills only places of trafficking and smuggling cases", () => {
    const filled = [...html.matchAll(/data-country="([A-Z]{3})" data-mark="place"/g)].map(([, iso3]) => iso3);
    expect(filled).not.toContain("ROU");
    expect(filled).not.toContain("COL");
    expect(filled).toContain("ESP");
  });
});
