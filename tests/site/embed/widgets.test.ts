// Knows what every built widget must be: light, whole in itself, honest about its source, and silent on what is withheld.
import { createHash } from "node:crypto";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { findCautions } from "../../../src/model/cautions.ts";
import { dataset } from "../../../src/model/dataset.ts";
import { embedLanguage } from "../../../src/model/embed-language.ts";
import { findWithheld } from "../../../src/model/withheld.ts";
import { blocksOf, markupOf, pressedSize, widgetPaths } from "./built-widgets.ts";

const most = 24_000;
const mostScript = 4_000;
const localeOf = (path: string) => /^(es|fr|pt|ar)\//.exec(path)?.[1] ?? "en";
const hasMap = (path: string) => !/numbers\/|countries\/(blz|moz)\//.test(path);

describe("the widgets", () => {
  it("are four and 38 cards, in five languages", () => expect(widgetPaths).toHaveLength(210));
});

describe.each(widgetPaths)("/embed/%s", (path) => {
  const markup = markupOf(path);
  const { words, say, direction, locale } = embedLanguage(localeOf(path));
  const scripts = [...markup.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = ""]) => script);

  it("fits its budget", () => {
    expect(pressedSize(path)).toBeLessThanOrEqual(most);
    expect(brotliCompressSync(scripts.join("")).length).toBeLessThanOrEqual(mostScript);
  });

  it("loads nothing: no source, no style sheet, no font, no reference but into itself", () => {
    expect(markup).not.toMatch(/<(?:img|iframe|object|embed|audio|video|source|base|form)\b|\s(?:src|srcset|data)=/i);
    expect(markup).not.toMatch(/@import|@font-face|url\(["']?(?!#|["']?#)|<link[^>]*rel="?(?:stylesheet|preload)/);
    expect([...markup.matchAll(/<use[^>]*href="([^"]*)"/g)].filter(([, to = ""]) => !to.startsWith("#"))).toEqual([]);
  });

  it("carries two classic scripts, allowed by their digests, that store nothing and ask nobody", () => {
    expect([...markup.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)).toEqual(["<script>", "<script>"]);
    for (const script of scripts) {
      expect(markup).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
      expect(script).not.toMatch(/cookie|localStorage|sessionStorage|indexedDB|fetch\(|XMLHttp|sendBeacon|innerHTML/);
    }
  });

  it("has all that its picture needs before the picture, and all else after it", () => {
    const [first, last] = [markup.indexOf("<script>"), markup.lastIndexOf("<script>")];
    expect(markup.indexOf("<style>")).toBeLessThan(first);
    expect(first).toBeLessThan(markup.indexOf("<main"));
    expect(last).toBeGreaterThan(markup.indexOf("</main>"));
  });

  it("has its oEmbed answer first in its head", () =>
    expect(markup).toMatch(
      new RegExp(
        `<head><link rel="alternate" type="application/json\\+oembed" href="[^"]*/oembed/${path.slice(0, -1)}.json"`,
      ),
    ));

  it("belongs to the story, and is found only inside other pages", () => {
    expect(markup).toContain('<meta name="robots" content="noindex, indexifembedded">');
    expect(markup).toMatch(/<link rel="canonical" href="https?:\/\/[^/"]+\/[^"]*">/);
  });

  it("is in its language, in its direction", () =>
    expect(markup).toContain(`<html lang="${locale}" dir="${direction}">`));

  it("says where it comes from, how sure it is and what its borders mean", () => {
    const text = blocksOf(markup).join(" ");
    expect(text).toContain("INTERPOL");
    expect(text).toContain(say(words.frame.initial));
    if (words.reviewMark) expect(text).toContain(words.reviewMark);
    expect(text.includes(words.frame.borders)).toBe(hasMap(path));
  });

  it("opens its links beside the host's page", () => {
    const links = [...markup.matchAll(/<a\b[^>]*>/g)].map(([tag]) => tag);
    expect(links).toHaveLength(2);
    expect(links.filter((tag) => !tag.includes('target="_blank" rel="noopener"'))).toEqual([]);
  });

  it("leaves its height to its content and knows no height of the frame", () => {
    const styles = [...markup.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text = ""]) => text).join("");
    expect(styles.replace(/--[a-z-]+:[^;}]*/g, "")).not.toMatch(
      /\d(?:[sld]?v(?:h|b|min|max)|cq(?:h|b|min|max))\b|(?:block-size|height):\s*\d+%/,
    );
    expect(markup).not.toMatch(/<[^>]+\sstyle=/);
  });

  it("says nothing that is withheld, and nothing to avoid", () => {
    const { withheld, cautions } = dataset.facts;
    expect(blocksOf(markup).flatMap((block) => findWithheld(block, withheld))).toEqual([]);
    expect(blocksOf(markup).flatMap((block) => findCautions(block, cautions))).toEqual([]);
  });
});

describe.each(widgetPaths.filter((path) => /participants|told/.test(path)))("the list of /embed/%s", (path) => {
  const { nameOf } = embedLanguage(localeOf(path));
  const list = /<details class="list">([^]*?)<\/details>/.exec(markupOf(path))?.[1] ?? "";
  const named = [...list.matchAll(/<li>([^<]*)<\/li>/g)].map(([, name]) => name);

  it("names each of the 119 once", () =>
    expect([...named].sort()).toEqual(dataset.facts.participants.map(({ iso3 }) => nameOf(iso3)).sort()));
});

describe.each(widgetPaths.filter((path) => path.endsWith("participants/")))("the map of /embed/%s", (path) => {
  const map = /<div class="map"[^]*?<div class="beside">/.exec(markupOf(path))?.[0] ?? "";
  const listed = [...map.matchAll(/<g class="listed">([^]*?)<\/g>/g)].map(([, shapes = ""]) => shapes).join("");
  const codes = [
    ...[...listed.matchAll(/(?:id|data-iso)="([A-Z]{3})"/g)].map(([, code]) => code),
    ...[...map.matchAll(/<circle class="listed" data-iso="([A-Z]{3})"/g)].map(([, code]) => code),
  ];

  it("shades the 119 as shapes or markers, and nobody else", () =>
    expect([...new Set(codes)].sort()).toEqual(dataset.facts.participants.map(({ iso3 }) => iso3).sort()));
});

describe.each(widgetPaths.filter((path) => path.endsWith("told/")))("the map of /embed/%s", (path) => {
  it("says inside what it does not show", () => {
    const { words } = embedLanguage(localeOf(path));
    expect(/<div class="map"[^]*?<div class="whole">/.exec(markupOf(path))?.[0]).toContain(words.told.notWhere);
  });
});

describe.each(["blz", "moz"])("the card of a country whose case is told in words only (%s)", (code) => {
  it("has no map and no mark", () => expect(markupOf(`countries/${code}/`)).not.toMatch(/class="locator"|<circle/));
});
