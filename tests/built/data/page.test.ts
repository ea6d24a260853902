// What the page about the data must hold: its weight, its links, its descriptions for machines, and what it must not
// say.
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findCautions } from "../../../src/facts/caution.ts";
import { citationLine } from "../../../src/dataset/citation.ts";
import { dataset } from "../../../src/facts/dataset.ts";
import { columnsOf, TABLE_NAMES } from "../../../src/tables/tables.ts";
import { findWithheld } from "../../../src/facts/withheld.ts";
import { blocksOf, builtFiles, dist, sentBytes, textOf } from "../../built-site.ts";
import { dataPage, sampleNamed, shownRows } from "../page-table.ts";
import { builtBytes, builtPaths, builtText } from "./built-file.ts";

const base = (process.env["BASE_PATH"] ?? "/").replace(/\/*$/, "/");
const { card, cautions, source, withheld } = dataset.facts;
const ids = [...dataPage.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id);
const hrefs = [...dataPage.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)].map(([, href = ""]) => href);
const digests = new Map(
  builtText("SHA256SUMS")
    .trimEnd()
    .split("\n")
    .map((line) => [line.slice(66), line.slice(0, 64)]),
);

/** The descriptions for search engines in a page. */
function descriptionsIn(html: string): Record<string, unknown>[] {
  const blocks = html.matchAll(/<script type="application\/ld\+json"[^>]*>([^]*?)<\/script>/g);
  return [...blocks].map(([, text = ""]) => JSON.parse(text) as Record<string, unknown>);
}

describe("the page about the data", () => {
  it("weighs no more than 120 kB, and its scripts no more than 4", () => {
    const scripts = builtFiles.filter(
      (name) => name.endsWith(".js") && dataPage.includes(name.split("/").at(-1) ?? "?"),
    );
    expect(sentBytes(["data/index.html"], 120_000)).toBeLessThanOrEqual(120_000);
    expect(sentBytes(scripts, 4_000)).toBeLessThanOrEqual(4_000);
  });

  it("gives no two elements the same id, and leads only to ids that there are", () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(hrefs.filter((href) => href.startsWith("#") && !ids.includes(href.slice(1)))).toEqual([]);
  });

  it("offers every file of the publication, with its digest", () => {
    const offered = hrefs
      .filter((href) => href.startsWith(`${base}data/`))
      .map((href) => href.slice(`${base}data/`.length))
      .filter((name) => name !== "" && !/^v\d/.test(name));
    expect([...new Set(offered)].toSorted()).toEqual(builtPaths());
    expect([...digests].filter(([, digest]) => !dataPage.includes(digest))).toEqual([]);
  });

  it("explains every column of every table", () => {
    const missing = TABLE_NAMES.flatMap((name) => {
      const [, dictionary = ""] = new RegExp(`data-dictionary="${name}"([^]*?)</table>`).exec(dataPage) ?? [];
      const rows = [...dictionary.matchAll(/<code[^>]*>([a-z0-9_]+)<\/code>\s*<\/th>/g)].map(([, column]) => column);
      return columnsOf(name).filter((column) => !rows.includes(column.name));
    });
    expect(missing).toEqual([]);
  });

  it("gives the citation that the dataset gives, to copy", () => {
    expect(sampleNamed("citation")).toBe(citationLine(dataset));
    expect(sampleNamed("bibtex")).toBe(builtText("citation.bib").trim());
  });

  it("lets no search engine quote from the rows or from the groups told case by case", () => {
    for (const id of ["tables", "reconciliation"])
      expect(dataPage).toMatch(new RegExp(`<section id="${id}"[^>]*data-nosnippet`));
    expect(/<section id="tables"[^]*?<section class="entry/.exec(dataPage)?.[0]).toContain(
      dataset.texts["data-page"].tables.note,
    );
  });

  it("says in no block and no row what is withheld", () => {
    const blocks = [...blocksOf(dataPage), ...shownRows()];
    expect(blocks.length).toBeGreaterThan(1500);
    expect(blocks.flatMap((block) => findWithheld(block, withheld))).toEqual([]);
  });

  it("says in no block what is to be avoided, the quoted phrases aside", () => {
    const own = dataPage.replace(/<q\b[^>]*>[^]*?<\/q>/g, "");
    expect(blocksOf(own).flatMap((block) => findCautions(block, cautions))).toEqual([]);
  });
});

describe("the description of the dataset", () => {
  const [description = {}, ...others] = descriptionsIn(dataPage);
  const distribution = description["distribution"] as { contentUrl: string; sha256: string; contentSize: string }[];
  const pathOf = (address: string) => address.slice(address.indexOf("/data/") + "/data/".length);

  it("is one of a Dataset, and the only one", () => {
    expect(others).toEqual([]);
    expect(description).toMatchObject({
      "@type": "Dataset",
      name: card.title,
      version: card.version,
      license: card.licenceAddress,
    });
  });

  it("has the digests of SHA256SUMS and of the data package, and the sizes of the files", () => {
    const { resources } = JSON.parse(builtText("datapackage.json")) as { resources: { path: string; hash: string }[] };
    const wrong = distribution.filter(({ contentUrl, sha256, contentSize }) => {
      const path = pathOf(contentUrl);
      const packaged = resources.find((resource) => resource.path === path)?.hash ?? `sha256:${sha256}`;
      const bytes = `${builtBytes(path).length} B`;
      return digests.get(path) !== sha256 || packaged !== `sha256:${sha256}` || contentSize !== bytes;
    });
    expect(distribution.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });
});

describe("the description of the story", () => {
  const [article = {}, ...others] = descriptionsIn(textOf("index.html"));

  it("is one of a NewsArticle, and the only one", () => {
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      "@type": "NewsArticle",
      headline: dataset.texts.story.headline,
      dateModified: card.date,
    });
    expect(article["isBasedOn"]).toContain(source.release.address);
  });

  it("tells no case", () => {
    const text = JSON.stringify(article).toLowerCase();
    const titles = Object.values(dataset.texts.cases).map(({ title }) => title.toLowerCase());
    expect(titles.filter((title) => text.includes(title))).toEqual([]);
  });
});

describe("the built site", () => {
  it("has the feed to which every page leads", () => {
    expect(existsSync(`${dist}feed.xml`)).toBe(true);
    expect(dataPage).toContain(`href="${base}feed.xml"`);
  });
});
