// Knows what the built map to explore must hold before any script: one drawing, a link for every country, its weight.
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { explorerPlaces } from "../../src/explorer/explorer-places.ts";
import { nameOf } from "../../src/facts/countries.ts";
import { dataset } from "../../src/facts/dataset.ts";
import { plainOf } from "../../src/facts/prose.ts";
import { findWithheld } from "../../src/facts/withheld.ts";
import { blocksOf, builtFiles, sentBytes, textOf } from "../built-site.ts";

const html = textOf("countries/index.html");
const codes = dataset.facts.participants.map(({ iso3 }) => iso3).sort();
const partOf = (opening: string, closing: string) =>
  html.slice(html.indexOf(opening), html.indexOf(closing, html.indexOf(opening)) + closing.length);
const shapes = partOf('<svg class="shapes"', "</svg>");
const live = partOf('<div class="live"', '<div class="inset"');
const list = partOf('id="list"', "</country-explorer>");
const scripts = builtFiles.filter((name) => /^_astro\/.*(?:xplorer|country-|data-table).*\.js$/.test(name));
const linksIn = (text: string) => [...text.matchAll(/<a\b[^>]*>/g)].map(([tag]) => tag);

describe("the drawing of /countries/", () => {
  it("stands on the page once, in no more than 20 kB", () => {
    expect(html.split('id="CIV"').length).toBe(2);
    expect(html.split('id="lines"').length).toBe(2);
    expect(brotliCompressSync(shapes).length).toBeLessThanOrEqual(20_000);
  });

  it("links every participant to its page, outside the tab order and with its name", () => {
    const links = linksIn(live).filter((tag) => tag.includes("data-at="));
    expect(links.map((tag) => /data-c="([A-Z]{3})"/.exec(tag)?.[1]).sort()).toEqual([...codes, "AFG", "USA"].sort());
    expect(links.filter((tag) => !tag.includes('tabindex="-1"'))).toEqual([]);
    expect(live).toContain('href="/countries/civ/"');
    expect(live).toContain(`<title>${nameOf("CIV")}: ${dataset.texts.explorer.legend.told}</title>`);
  });

  it("is hidden from a screen reader behind a description for each layer, computed from the data", () => {
    const alts = [...html.matchAll(/role="img" aria-label="([^"]+)"/g)].map(([, alt]) => alt);
    const layers = Object.values(dataset.texts.explorer.layers).flatMap((layer) =>
      typeof layer === "string" ? [] : [layer.alt],
    );
    expect(alts).toEqual(layers.map((alt) => plainOf(alt)));
    expect(alts.join(" ")).toMatch(/119.*42.*27.*81.*17.*21/s);
  });

  it("gives no case a mark of its own", () => {
    const ids = dataset.facts.cases.map(({ id }) => id);
    expect(ids.filter((id) => partOf('<div class="drawing"', '<section class="country-panel"').includes(id))).toEqual(
      [],
    );
  });
});

describe("the list of /countries/", () => {
  it("has every participant once, as the only stop of the tab key for it", () => {
    const links = linksIn(list).flatMap(
      (tag) => /href="\/countries\/([a-z]{3})\/"/.exec(tag)?.[1]?.toUpperCase() ?? [],
    );
    expect(links.sort()).toEqual(codes);
    expect(linksIn(html).filter((tag) => /\/countries\/[a-z]{3}\//.test(tag) && !tag.includes("tabindex")).length).toBe(
      119,
    );
  });

  it("keeps the cases about children out of search engines' excerpts", () => {
    expect(list.split("data-nosnippet").length - 1).toBe(3);
    expect(list.split(dataset.texts.explorer.wordsOnly).length - 1).toBe(3);
  });

  it("says nothing that is withheld, in no entry", () => {
    const blocks = blocksOf(html);
    expect(blocks.length).toBeGreaterThan(400);
    expect(blocks.flatMap((block) => findWithheld(block, dataset.facts.withheld).map(({ id }) => id))).toEqual([]);
  });
});

describe("the country search of /countries/", () => {
  it("carries every country of the world with its standing, once", () => {
    const carried = /<script type="application\/json" id="country-search">(.*?)<\/script>/s.exec(html)?.[1] ?? "{}";
    const { countries } = JSON.parse(carried) as { countries: { c: string; s: string }[] };
    expect(countries.map(({ c }) => c).sort()).toEqual(Object.keys(dataset.texts.countries).sort());
    expect(countries.filter(({ s }) => s === "only_listed").length).toBe(81);
    expect(countries.filter(({ s }) => s === "linked").length).toBe(2);
  });
});

describe("the weight of /countries/", () => {
  it("leaves names in other languages to a file of at most 20 kB", () =>
    expect(sentBytes(["countries/names.json"], 20_000)).toBeLessThanOrEqual(20_000));

  it("is at most 60 kB with its scripts, fonts apart", () => {
    expect(scripts.length).toBeGreaterThan(0);
    expect(sentBytes(scripts, 10_000)).toBeLessThanOrEqual(10_000);
    expect(sentBytes(["countries/index.html", ...scripts], 60_000)).toBeLessThanOrEqual(60_000);
  });
});

describe("explorerPlaces", () => {
  it("stand in the page with where arrows lead", () =>
    expect(explorerPlaces.filter(({ to }) => !live.includes(`data-to="${to}"`))).toEqual([]));
});
