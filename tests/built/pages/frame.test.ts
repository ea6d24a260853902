// What every page must have, whatever it tells: one title, headings in order, landmarks, cards, a way to the others.
import { describe, expect, it } from "vitest";
import { dataset } from "../../../src/facts/dataset.ts";
import { forEach } from "../../for-each.ts";
import { type BuiltPage, cardAlt, element, metadata, plain, readPages, values } from "./built-page.ts";

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

/** Holds every page to a rule. */
const ofPages = (rule: (page: BuiltPage) => void) => forEach(readPages, ({ path }) => path, rule);

describe("every page", () => {
  it("has one main heading, and no heading skips a level", () =>
    ofPages(({ html }) => {
      const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    }));

  it("has its language, one main part, one footer and the way to every main page", () =>
    ofPages(({ html }) => {
      expect(html).toMatch(/<html lang="en"/);
      expect(html.match(/<main\b/g)).toHaveLength(1);
      expect(html.replace(/<main\b[^]*<\/main>/, "").match(/<footer\b/g)).toHaveLength(1);
      const header = plain(element(html, "header", 'class="site'));
      for (const name of Object.values(ways)) expect(header).toContain(name);
    }));

  it("gives no two elements the same id", () =>
    ofPages(({ html }) => {
      const ids = values(html, "id");
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }));

  it("says the same of itself to search engines and to whoever previews a link", () =>
    ofPages(({ html }) => {
      const [title, description] = metadata(html);
      const content = (name: string) =>
        plain(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "");
      expect(title?.length).toBeGreaterThan(5);
      expect([content("og:title"), content("og:description")]).toEqual([title, description]);
      expect(html).toContain(`<link rel="canonical" href="${content("og:url")}">`);
      expect(content("twitter:card")).toMatch(/^summary/);
      if (content("og:image")) expect(content("og:image:alt")).not.toBe("");
    }));

  it("carries only valid structured data, which names the page itself", () =>
    ofPages(({ path, html }) => {
      const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
      for (const [, json = ""] of blocks) expect(JSON.parse(json)).toHaveProperty("@context", "https://schema.org");
      if (/^\/(cases|method|countries\/[a-z]{3})\/$/.test(path)) expect(blocks[0]?.[1]).toContain(`${path}"`);
    }));

  it("writes structured data without a gap, with absolute addresses and the kinds that search engines know", () =>
    ofPages(({ html }) => {
      const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
      const nodes = blocks.flatMap(([, json = ""]) => nodesIn(JSON.parse(json)));
      const kinds = nodes.flatMap((node) => (typeof node["@type"] === "string" ? [node["@type"]] : []));
      expect(kinds.filter((kind) => !KINDS.has(kind))).toEqual([]);
      const holes = nodes.flatMap((node) => Object.entries(node)).filter(([, value]) => value === null || value === "");
      expect(holes).toEqual([]);
      const addresses = nodes.flatMap((node) => ["url", "contentUrl", "item"].map((key) => node[key]));
      for (const address of addresses) if (typeof address === "string") expect(address).toMatch(/^https?:\/\//);
    }));

  it("has a policy that allows nothing by default, and nothing unsafe", () =>
    ofPages(({ html }) => {
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
      expect(policy).toMatch(/(?:^|; ?)default-src 'none'(?:;|$)/);
      expect(policy).not.toMatch(/unsafe-|\*|https?:/);
    }));

  it("has no style attribute, which the page's own policy would refuse", () =>
    ofPages(({ html }) => {
      expect(html).not.toMatch(/<[^>]+\sstyle=/);
    }));
});

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
    const alts = readPages.filter(({ path }) => path !== "/404.html").map(({ html }) => cardAlt(html));
    expect(alts.filter((text) => text === "" || /child|girl|boy|exploit|arrest/i.test(text))).toEqual([]);
    expect(
      ofCountries.filter(({ text }) =>
        /\d|victim|child|girl|boy|exploit|arrest|smuggl/i.test(text.replace(/https?:\S+/, "")),
      ),
    ).toEqual([]);
  });
});
