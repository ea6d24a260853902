// The list of pages for search engines names every page that wants to be found and no other.
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { pages, textOf } from "../built-site.ts";

const sitemap = textOf("sitemap.xml");
const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
const base = (process.env["BASE_PATH"] ?? "/").replace(/\/*$/, "/");
const fileOf = (path: string) => `${path.slice(base.length)}index.html`;

describe("sitemap.xml", () => {
  it("names the story and the page about the data", () => {
    expect(listed).toContain(base);
    expect(listed).toContain(`${base}data/`);
  });

  it("names no page that is not there, none twice, and no embed", () => {
    expect(listed.filter((path) => !pages.includes(fileOf(path)))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((path) => path.includes("/embed/"))).toEqual([]);
  });

  it("leaves out only embeds, frozen pages and pages that ask not to be listed", () => {
    const left = pages.filter((page) => page.endsWith("index.html") && !listed.map(fileOf).includes(page));
    expect(left.filter((page) => !page.startsWith("embed/") && !/content="[^"]*noindex/.test(textOf(page)))).toEqual(
      [],
    );
  });

  it("bears the day of the dataset", () => {
    const days = [...sitemap.matchAll(/<lastmod>([^<]+)<\/lastmod>/g)].map(([, day]) => day);
    expect(new Set(days)).toEqual(new Set([dataset.facts.card.date]));
  });

  it("is where robots.txt says", () =>
    expect(textOf("robots.txt")).toMatch(/^User-agent: \*\nAllow: \/\n\nSitemap: https?:\/\/\S+\/sitemap\.xml\n$/));
});
