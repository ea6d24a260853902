// What every built widget must be: light, whole in itself, honest about its source, and silent on what is withheld.
import { createHash } from "node:crypto";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { findCautions } from "../../../src/facts/caution.ts";
import { dataset } from "../../../src/facts/dataset.ts";
import { embedLanguage } from "../../../src/facts/embed-language.ts";
import { findWithheld } from "../../../src/facts/withheld.ts";
import { sentBytes } from "../../built-site.ts";
import { forEach } from "../../for-each.ts";
import { blocksOf, markupOf, widgetPaths } from "./built-widgets.ts";

const most = 24_000;
const mostScript = 4_000;
const localeOf = (path: string) => /^(es|fr|pt|ar)\//.exec(path)?.[1] ?? "en";
const hasMap = (path: string) => !/numbers\/|countries\/(blz|moz)\//.test(path);
const scriptsIn = (markup: string) =>
  [...markup.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = ""]) => script);
const codesOfParticipants = dataset.facts.participants.map(({ iso3 }) => iso3).sort();

/** Holds every widget to a rule, or those of one kind. */
function ofWidgets(rule: (path: string, markup: string) => void, kind = /(?:)/): void {
  const own = widgetPaths.filter((path) => kind.test(path));
  forEach(own, String, (path) => rule(path, markupOf(path)));
}

describe("the widgets", () => {
  it("are five and 38 cards, in five languages", () => expect(widgetPaths).toHaveLength(215));
});

describe("every widget", () => {
  const shared = new Map<string, number>();
  const scriptBytes = (markup: string) => {
    const text = scriptsIn(markup).join("");
    const bytes = shared.get(text) ?? brotliCompressSync(text).length;
    shared.set(text, bytes);
    return bytes;
  };

  it("fits its budget", () =>
    ofWidgets((path, markup) => {
      expect(sentBytes([`embed/${path}index.html`], most)).toBeLessThanOrEqual(most);
      expect(scriptBytes(markup)).toBeLessThanOrEqual(mostScript);
    }));

  it("loads nothing: no source, no style sheet, no font, no reference but into itself", () =>
    ofWidgets((_, markup) => {
      expect(markup).not.toMatch(/<(?:img|iframe|object|embed|audio|video|source|base|form)\b|\s(?:src|srcset|data)=/i);
      expect(markup).not.toMatch(/@import|@font-face|url\(["']?(?!#|["']?#)|<link[^>]*rel="?(?:stylesheet|preload)/);
      expect([...markup.matchAll(/<use[^>]*href="([^"]*)"/g)].filter(([, to = ""]) => !to.startsWith("#"))).toEqual([]);
    }));

  it("carries two classic scripts, allowed by their digests, that store nothing and ask nobody", () =>
    ofWidgets((_, markup) => {
      expect([...markup.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)).toEqual(["<script>", "<script>"]);
      for (const script of scriptsIn(markup)) {
        expect(markup).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
        expect(script).not.toMatch(/cookie|localStorage|sessionStorage|indexedDB|fetch\(|XMLHttp|sendBeacon|innerHTML/);
      }
    }));

  it("has all that its picture needs before the picture, and all else after it", () =>
    ofWidgets((_, markup) => {
      const [first, last] = [markup.indexOf("<script>"), markup.lastIndexOf("<script>")];
      expect(markup.indexOf("<style>")).toBeLessThan(first);
      expect(first).toBeLessThan(markup.indexOf("<main"));
      expect(last).toBeGreaterThan(markup.indexOf("</main>"));
    }));

  it("has its oEmbed answer first in its head", () =>
    ofWidgets((path, markup) =>
      expect(markup).toMatch(
        new RegExp(
          `<head><link rel="alternate" type="application/json\\+oembed" href="[^"]*/oembed/${path.slice(0, -1)}.json"`,
        ),
      ),
    ));

  it("belongs to the story, and is found only inside other pages", () =>
    ofWidgets((_, markup) => {
      expect(markup).toContain('<meta name="robots" content="noindex, indexifembedded">');
      expect(markup).toMatch(/<link rel="canonical" href="https?:\/\/[^/"]+\/[^"]*">/);
    }));

  it("is in its language, in its direction", () =>
    ofWidgets((path, markup) => {
      const { direction, locale } = embedLanguage(localeOf(path));
      expect(markup).toContain(`<html lang="${locale}" dir="${direction}">`);
    }));

  it("says where it comes from, how sure it is and what its borders mean", () =>
    ofWidgets((path, markup) => {
      const { words, say } = embedLanguage(localeOf(path));
      const text = blocksOf(markup).join(" ");
      expect(text).toContain("INTERPOL");
      expect(text).toContain(say(words.frame.initial));
      if (words.reviewMark) expect(text).toContain(words.reviewMark);
      expect(text.includes(words.frame.borders)).toBe(hasMap(path));
    }));

  it("opens its links beside the host's page", () =>
    ofWidgets((_, markup) => {
      const links = [...markup.matchAll(/<a\b[^>]*>/g)].map(([tag]) => tag);
      expect(links).toHaveLength(2);
      expect(links.filter((tag) => !tag.includes('target="_blank" rel="noopener"'))).toEqual([]);
    }));

  it("leaves its height to its content and knows no height of the frame", () =>
    ofWidgets((_, markup) => {
      const styles = [...markup.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text = ""]) => text).join("");
      expect(styles.replace(/--[a-z-]+:[^;}]*/g, "")).not.toMatch(
        /\d(?:[sld]?v(?:h|b|min|max)|cq(?:h|b|min|max))\b|(?:block-size|height):\s*\d+%/,
      );
      expect(markup).not.toMatch(/<[^>]+\sstyle=/);
    }));

  it("says nothing that is withheld, and nothing to avoid", () => {
    const { withheld, cautions } = dataset.facts;
    const said = new Set<string>();
    ofWidgets((_, markup) => {
      const blocks = blocksOf(markup).filter((block) => said.size < said.add(block).size);
      expect(blocks.flatMap((block) => findWithheld(block, withheld))).toEqual([]);
      expect(blocks.flatMap((block) => findCautions(block, cautions))).toEqual([]);
    });
  });
});

describe("the list of a widget of participants", () => {
  it("names each of the 119 once", () =>
    ofWidgets((path, markup) => {
      const { nameOf } = embedLanguage(localeOf(path));
      const list = /<details class="list">([^]*?)<\/details>/.exec(markup)?.[1] ?? "";
      const named = [...list.matchAll(/<li>([^<]*)<\/li>/g)].map(([, name]) => name);
      expect([...named].sort()).toEqual(codesOfParticipants.map(nameOf).sort());
    }, /participants|told/));
});

describe("the map of the participants", () => {
  it("shades the 119 as shapes or markers, and nobody else", () =>
    ofWidgets((_, markup) => {
      const map = /<div class="map"[^]*?<div class="beside">/.exec(markup)?.[0] ?? "";
      const full = [...map.matchAll(/<path [^>]*class="full"[^>]*>/g)].map(([tag]) => tag);
      const dots = [
        ...map.matchAll(/<g data-iso="([A-Z]{3})">(?:<title>[^<]*<\/title>|<line [^>]*>|\s)*<circle class="dot full"/g),
      ];
      const codes = [...full.map((tag) => /data-iso="([A-Z]{3})"/.exec(tag)?.[1]), ...dots.map(([, code]) => code)];
      expect([...new Set(codes)].sort()).toEqual(codesOfParticipants);
    }, /participants\/$/));
});

describe("the map of what is told", () => {
  it("says inside what it does not show", () =>
    ofWidgets((path, markup) => {
      const { words } = embedLanguage(localeOf(path));
      expect(/<div class="map"[^]*?<div class="whole">/.exec(markup)?.[0]).toContain(words.told.notWhere);
    }, /told\/$/));
});

describe("the card of a country whose case is told in words only", () => {
  it("has no map and no mark", () =>
    ofWidgets((_, markup) => expect(markup).not.toMatch(/class="locator"|<circle/), /^countries\/(blz|moz)\/$/));
});
