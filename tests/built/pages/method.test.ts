// What the page on method must hold: every derived number, area, caution, kind of withheld thing and edition.
import { describe, expect, it } from "vitest";
import boundariesFile from "../../../data/boundaries.json" with { type: "json" };
import { changes } from "../../../src/facts/documents.ts";
import { dataset } from "../../../src/facts/dataset.ts";
import { element, pageAt, plain, values } from "./built-page.ts";

const { items: boundaries } = boundariesFile;

const { html } = pageAt("/method/");
const { facts, texts, derived } = dataset;
const section = (id: string) => element(html, "section", `data-section="${id}"`);

describe("the page on method", () => {
  it("has every section that its contents promise", () => {
    const promised = Object.keys(texts["method-page"].sections);
    expect(values(html, "data-section").toSorted()).toEqual(promised.toSorted());
    for (const id of promised) expect(html).toContain(`href="#${id}"`);
  });

  it("shows every derived number with its formula", () => {
    expect(values(html, "data-derived")).toEqual([...derived.keys()]);
    for (const { formula } of Object.values(texts.derived)) expect(plain(section("derived"))).toContain(formula);
  });

  it("shows every area of the borders, every caution and every kind of withheld thing", () => {
    expect(values(html, "data-border").toSorted()).toEqual(boundaries.map(({ id }) => id).toSorted());
    expect(values(html, "data-caution")).toEqual(facts.cautions.map(({ id }) => id));
    expect(values(html, "data-withheld")).toEqual(facts.withheld.map(({ id }) => id));
  });

  it("explains every weight that a figure can have, with a figure as example", () => {
    expect(new Set(values(html, "data-weight"))).toEqual(new Set(facts.figures.map(({ qualifier }) => qualifier)));
  });

  it("sets the three operations side by side, with a source for each number and no rate", () => {
    const text = section("editions");
    expect(values(text, "data-edition")).toEqual(facts.editions.map(({ id }) => id));
    expect(plain(text)).not.toMatch(/%|per cent|growth|increase/);
    const [reportedBy = ""] = texts["method-page"].sections.editions.source.split("{");
    expect(reportedBy.trim()).not.toBe("");
    expect(text.split(reportedBy).length - 1).toBe(3 + 5 + 5 + 4);
  });

  it("shows what has changed, from the changelog of the data", () => {
    expect(changes.length).toBeGreaterThan(0);
    for (const { version } of changes) expect(html).toContain(`id="version-${version}"`);
  });
});
