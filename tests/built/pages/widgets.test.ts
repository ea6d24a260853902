// What the page of the widgets weighs and gives away, and what stands beside every widget: a table that says what the
// widget says, and a zip with all of it.
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { findCautions } from "../../../src/facts/caution.ts";
import { cardCountries, widgetPath, widgets } from "../../../src/facts/widgets.ts";
import { dataset } from "../../../src/facts/dataset.ts";
import { blocksOf, builtFiles, dist, sentBytes, textOf } from "../../built-site.ts";
import { forEach } from "../../for-each.ts";
import { pageAt, plain, readPages, values } from "./built-page.ts";

const most = 60_000;
const mostTable = 16_000;
const paths = widgets.map(widgetPath);
const { html } = pageAt("/widgets/");
const bytesOf = (name: string) => new Uint8Array(readFileSync(dist + name));
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe("/widgets/", () => {
  it("weighs little beside the widget that it frames", () =>
    expect(sentBytes(["widgets/index.html"], most)).toBeLessThanOrEqual(most));

  it("gives every file that it leads to its weight", () => {
    const places = [...html.matchAll(/data-size-of="([^"]+)"[^>]*>([^<]*)</g)];
    expect(places.length).toBeGreaterThanOrEqual(20);
    for (const [, path = "", said = ""] of places) {
      const kilobytes = Math.max(1, Math.round(readFileSync(dist + path).length / 1000));
      expect(`${path}: ${said}`).toBe(`${path}: ${kilobytes} kB`);
    }
  });

  it("loads no widget before it is asked to", () => expect(html).not.toMatch(/<iframe[^>]*\ssrc=/));
});

describe("beside every widget", () => {
  it("stands its table, as light as it is plain, which says what the widget says", () =>
    forEach(paths, String, (path) => {
      const table = textOf(`embed/${path}/table.html`);
      const widget = plain(textOf(`embed/${path}/index.html`));
      expect(table.length).toBeLessThanOrEqual(mostTable);
      expect(table).not.toMatch(/<(?:script|style|link rel="stylesheet)|\sstyle=|\sclass=/);
      const names = [...table.matchAll(/<tr>(?:<th scope="row">|<td>)([^<]*)</g)].map(([, name = ""]) => plain(name));
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((name) => !widget.includes(name.split(". ")[0] ?? name))).toEqual([]);
      expect(blocksOf(table).flatMap((block) => findCautions(block, dataset.facts.cautions))).toEqual([]);
    }));

  it("stands a zip with the widget, byte for byte, its picture, its table and a README", () =>
    forEach(paths, String, (path) => {
      const zip = unzipSync(bytesOf(`embed/${path}/widget.zip`));
      expect(Object.keys(zip).toSorted()).toEqual([
        "README.txt",
        "index.html",
        "picture.svg",
        "resize.js",
        "table.html",
      ]);
      expect(decode(zip["index.html"])).toBe(textOf(`embed/${path}/index.html`));
      expect(decode(zip["table.html"])).toBe(textOf(`embed/${path}/table.html`));
      expect(decode(zip["picture.svg"])).toBe(textOf(`images/${path}.svg`));
      const readme = decode(zip["README.txt"]);
      expect(readme).toContain("creativecommons.org/licenses/by/4.0");
      expect(readme).toContain("INTERPOL");
      expect(readme).toContain(`/images/${path}.png`);
      expect(readme).not.toMatch(/\{\w+\}/);
    }));
});

describe("a page that stands for a widget", () => {
  const first = /<head><link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/;
  const answer = (page: string) => first.exec(pageAt(page).html)?.[1]?.replace(/^.*(?=\/oembed\/)/, "");

  it("says so first of all in its head: the story, and the countries with a card", () => {
    expect(answer("/")).toBe("/oembed/participants.json");
    for (const code of cardCountries.map((iso3) => iso3.toLowerCase()))
      expect(answer(`/countries/${code}/`)).toBe(`/oembed/countries/${code}.json`);
  });

  it("is none of the other pages", () => {
    const others = readPages.filter(({ html: page }) => page.includes("application/json+oembed"));
    expect(others).toHaveLength(1 + cardCountries.length);
  });
});

describe("the links to this page from pictures", () => {
  const used = readPages.flatMap(({ path, html: page }) =>
    values(page, "href").flatMap((href) => (href.includes("/widgets/?") ? [{ path, href }] : [])),
  );

  it("stand under the pictures of the story, under the map to explore and on the pages of countries", () => {
    expect(used.filter(({ path }) => path === "/").length).toBeGreaterThan(8);
    expect(used.filter(({ path }) => path === "/countries/")).toHaveLength(1);
    expect(used.filter(({ path }) => /^\/countries\/./.test(path)).length).toBeGreaterThan(30);
  });

  it("ask only for what the builder offers", () => {
    const offered = new Set(values(html, "value"));
    const asked = used.flatMap(({ href }) =>
      new URL(href, "http://localhost").search.split(/[?;&]/).flatMap((pair) => pair.split("=")[1] ?? []),
    );
    expect(asked.filter((value) => !offered.has(value))).toEqual([]);
  });

  it("stand on no page that tells a case in words only, and on no page of cases", () => {
    const silent = dataset.facts.cases.filter(({ nosnippet }) => nosnippet).map(({ id }) => id);
    const codes = dataset.facts.mentions.filter(({ caseId }) => silent.includes(caseId ?? "")).map(({ iso3 }) => iso3);
    const barred = new Set(["/cases/", ...codes.map((iso3) => `/countries/${iso3.toLowerCase()}/`)]);
    expect(used.filter(({ path }) => barred.has(path))).toEqual([]);
  });
});

describe("the built site", () => {
  it("has a table and a zip for every widget and for nothing else", () => {
    const of = (ending: string) => builtFiles.filter((name) => name.startsWith("embed/") && name.endsWith(ending));
    expect(of("/table.html").filter((name) => !/^embed\/v\d/.test(name))).toHaveLength(paths.length);
    expect(of("/widget.zip")).toHaveLength(paths.length);
  });
});
