// Knows what every page must have, whatever it tells: one title, headings in order, landmarks, cards, a way to the others.
import { describe, expect, it } from "vitest";
import { CARD_SIZE, countryCard } from "../../../src/model/cards.ts";
import { dataset } from "../../../src/model/dataset.ts";
import { element, metadata, plain, readPages, values } from "./built-page.ts";

const named = readPages.map((page) => [page.path, page] as const);
const { pages: ways } = dataset.texts.navigation;

/** Kinds of schema.org that our pages use. */
const KINDS: ReadonlySet<string> = new Set(
  "WebPage BreadcrumbList ListItem Country Place NewsArticle Article Dataset DataDownload Organization Person ImageObject CreativeWork WebSite Thing PropertyValue".split(
    " ",
  ),
);

type Node = Readonly<Record<string, unknown>>;

/** Every object of a structure, however deep. */
function nodesIn(value: unknown): Node[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? [] : [value as Node];
  return [...own, ...Object.values(value).flatMap(nodesIn)];
}

describe.each(named)("%s", (path, { html }) => {
  it("has one main heading, and no heading skips a level", () => {
    const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it("has its language, one main part, one footer and the way to every main page", () => {
    expect(html).toMatch(/<html lang="en"/);
    expect(html.match(/<main\b/g)).toHaveLength(1);
    expect(html.match(/<footer\b/g)).toHaveLength(1);
    const header = plain(element(html, "header", 'class="site'));
    for (const name of Object.values(ways)) expect(header).toContain(name);
  });

  it("gives no two elements the same id", () => {
    const ids = values(html, "id");
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("says the same of itself to search engines and to whoever previews a link", () => {
    const [title, description] = metadata(html);
    const content = (name: string) =>
      plain(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "");
    expect(title?.length).toBeGreaterThan(5);
    expect([content("og:title"), content("og:description")]).toEqual([title, description]);
    expect(html).toContain(`<link rel="canonical" href="${content("og:url")}">`);
    expect(content("twitter:card")).toMatch(/^summary/);
    if (content("og:image")) expect(content("og:image:alt")).not.toBe("");
  });

  it("carries only valid structured data, which names the page itself", () => {
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
    for (const [, json = ""] of blocks) expect(JSON.parse(json)).toHaveProperty("@context", "https://schema.org");
    if (/^\/(cases|method|countries\/[a-z]{3})\/$/.test(path)) expect(blocks[0]?.[1]).toContain(`${path}"`);
  });

  it("writes structured data without a gap, with absolute addresses and the kinds that search engines know", () => {
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
    const nodes = blocks.flatMap(([, json = ""]) => nodesIn(JSON.parse(json)));
    const kinds = nodes.flatMap((node) => (typeof node["@type"] === "string" ? [node["@type"]] : []));
    expect(kinds.filter((kind) => !KINDS.has(kind))).toEqual([]);
    const holes = nodes.flatMap((node) => Object.entries(node)).filter(([, value]) => value === null || value === "");
    expect(holes).toEqual([]);
    const addresses = nodes.flatMap((node) => ["url", "contentUrl", "item"].map((key) => node[key]));
    for (const address of addresses) if (typeof address === "string") expect(address).toMatch(/^https?:\/\//);
  });

  it("has no style attribute, which the page's own policy would refuse", () => {
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
  });
});

/** What a country's page says of its card: the size, and words with counts of the list alone. */
function ofItsCard(path: string): readonly string[] {
  const { alt } = countryCard(path.slice(-4, -1).toUpperCase());
  return [String(CARD_SIZE.widthPx), String(CARD_SIZE.heightPx), alt];
}

describe("titles and descriptions", () => {
  it("are each page's own", () => {
    const titles = readPages.filter(({ path }) => path !== "/404.html").map(({ html }) => metadata(html)[0]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it("tell nothing from a case", () => {
    const words = dataset.facts.cases.flatMap(({ id }) => dataset.texts.cases[id]?.title ?? []);
    const all = readPages.flatMap(({ path, html }) => metadata(html).map((text) => ({ path, text })));
    expect(all.filter(({ text }) => words.some((word) => text.includes(word)))).toEqual([]);
    const ofCountries = all.filter(({ path }) => /^\/countries\/[a-z]{3}\//.test(path) && path !== "/countries/");
    const own = ofCountries.map(({ path, text }) => ({ path, text: text.replace(/https?:\S+/, "") }));
    expect(own.filter(({ text }) => /victim|child|girl|boy|exploit|arrest|smuggl/i.test(text))).toEqual([]);
    expect(own.filter(({ path, text }) => /\d/.test(text) && !ofItsCard(path).includes(text))).toEqual([]);
  });
});
