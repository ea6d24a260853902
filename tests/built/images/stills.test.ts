// What the built still of every widget must be: whole, light, in its language, silent on what is withheld.
import { describe, expect, it } from "vitest";
import { findCautions } from "../../../src/facts/caution.ts";
import { dataset } from "../../../src/facts/dataset.ts";
import { embedLanguage } from "../../../src/facts/embed-language.ts";
import { widgetImage } from "../../../src/embed/widget-image.ts";
import { widgetPath, widgets } from "../../../src/facts/widgets.ts";
import { findWithheld } from "../../../src/facts/withheld.ts";
import { textOf } from "../../built-site.ts";
import { forEach } from "../../for-each.ts";
import { bytesOf, pngSize, wordsIn } from "./built-image.ts";

const MOST = { svg: 125_000, png: 160_000 };
/** Pixels of the PNG to each of its CSS pixels. */
const DENSITY = 2;

const stills = widgets.map((widget) => {
  const image = widgetImage(widget);
  return { path: widgetPath(widget), widget, image, svg: textOf(image.svg), words: wordsIn(image.svg) };
});

/** Holds every still to a rule. */
const ofStills = (rule: (still: (typeof stills)[number]) => void) => forEach(stills, ({ path }) => path, rule);

describe("the still of every widget", () => {
  it("has its two files, of the size that is stated, the PNG for dense screens", () =>
    ofStills(({ image: { png, widthPx, heightPx }, svg }) => {
      expect(pngSize(png)).toEqual([DENSITY * widthPx, DENSITY * heightPx]);
      expect(svg).toContain(`width="${widthPx}" height="${heightPx}"`);
    }));

  it("is light enough for a newsletter", () =>
    ofStills(({ image }) => {
      expect(bytesOf(image.svg)).toBeLessThanOrEqual(MOST.svg);
      expect(bytesOf(image.png)).toBeLessThanOrEqual(MOST.png);
    }));

  it("says in words what it shows, in its language and direction", () =>
    ofStills(({ widget, image, svg, words }) => {
      const { locale, direction } = embedLanguage(widget.locale);
      expect(svg).toMatch(
        new RegExp(`^<svg [^>]*lang="${locale}" xml:lang="${locale}" dir="${direction}"[^>]*role="img"`),
      );
      expect(words[0]).toBe(image.caption);
      expect(words[1]).toBe(image.alt);
      expect(image.alt.length).toBeGreaterThan(20);
    }));

  it("carries the source, how sure it is and that it is independent", () =>
    ofStills(({ widget, words }) => {
      const { words: own, say, source } = embedLanguage(widget.locale);
      const all = words.join(" ");
      for (const part of [source(), say(own.frame.initial), say(own.frame.independent)]) expect(all).toContain(part);
      if (widget.kind === "told") expect(all).toContain(own.told.notWhere);
    }));

  it("needs no font, loads nothing and runs nothing", () =>
    ofStills(({ svg }) => {
      expect(svg).not.toMatch(/<text|font-family|@import|<script|<image|\son[a-z]+=|url\((?!#)/);
      expect([...svg.matchAll(/href="([^"]*)"/g)].filter(([, to = ""]) => !to.startsWith("#"))).toEqual([]);
    }));

  it("has each glyph and pattern that it refers to, once", () =>
    ofStills(({ svg }) => {
      const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      const used = [...svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id);
      const known = new Set(ids);
      expect(known.size).toBe(ids.length);
      expect(used.filter((id) => !known.has(id))).toEqual([]);
    }));

  it("has a plain fill before each pattern, for importers that have no patterns", () =>
    ofStills(({ svg }) => {
      const patterned = [...svg.matchAll(/<[^>]*url\(#[^>]*>/g)].map(([tag]) => tag);
      expect(patterned.filter((tag) => !/ fill="#[0-9a-f]{6}"[^>]* style="fill:url\(#/.test(tag))).toEqual([]);
    }));

  it("opens and closes its elements in order, as XML must", () =>
    ofStills(({ svg }) => expect(strayTags(svg)).toEqual([])));

  it("says nothing that is withheld, and nothing that readers are warned of", () =>
    ofStills(({ widget, words }) => {
      expect(words.flatMap((text) => findWithheld(text, dataset.facts.withheld).map(({ id }) => id))).toEqual([]);
      if (widget.locale !== "en") return;
      expect(words.flatMap((text) => findCautions(text, dataset.facts.cautions))).toEqual([]);
    }));
});

function strayTags(xml: string): string[] {
  const open: string[] = [];
  const stray: string[] = [];
  for (const [, closing, name = "", empty] of xml.matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g)) {
    if (closing) stray.push(...(open.pop() === name ? [] : [name]));
    else if (!empty) open.push(name);
  }
  return [...stray, ...open];
}
