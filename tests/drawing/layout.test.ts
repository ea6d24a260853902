// Nothing on a picture is cut off or lies over something else, in any language: boxes of true ink. And none tells a case.
import { describe, expect, it } from "vitest";
import { type Box, inkBox, type Mark, type Sheet, type TextMark } from "../../src/drawing/sheet.ts";
import { widgetSheet } from "../../src/embed/widget-image.ts";
import { dataset } from "../../src/facts/dataset.ts";
import { embedLanguage } from "../../src/facts/embed-language.ts";
import { type Widget, widgetPath, widgets } from "../../src/facts/widgets.ts";
import { findWithheld } from "../../src/facts/withheld.ts";
import { cardSheets } from "../../src/share/card-files.ts";
import { forEach } from "../for-each.ts";
import { everything } from "../scope.ts";

const MARGIN = 20;
const BELOW = 10;
const isText = (mark: Mark): mark is TextMark => mark.kind === "text";

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Texts that leave the sheet's margin. */
function outside({ marks, widthPx, heightPx }: Sheet): string[] {
  return marks.filter(isText).flatMap((mark) => {
    const { left, top, right, bottom } = inkBox(mark);
    const fits = left >= MARGIN && top >= MARGIN && right <= widthPx - MARGIN && bottom <= heightPx - BELOW;
    return fits ? [] : [mark.line.text];
  });
}

/** Pairs of texts of which one lies over the other. */
function overTexts({ marks }: Sheet): string[] {
  const texts = marks.filter(isText).map((mark) => ({ text: mark.line.text, box: inkBox(mark) }));
  return texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => (meet(one.box, other.box) ? [`${one.text} | ${other.text}`] : [])),
  );
}

/** Texts over a key, a bar, a rule or a map; names on maps, which have a rim of paper or a tab, are meant to lie there. */
function overThings({ marks }: Sheet): string[] {
  const tabs = marks.flatMap((mark) => (mark.kind === "rect" && mark.fill === "paper" ? [mark.box] : []));
  const onTab = (box: Box) => tabs.some((tab) => holds(tab, box));
  const things = marks.flatMap(thingOf);
  const texts = marks.filter(isText).filter((mark) => mark.halo === undefined && !onTab(inkBox(mark)));
  return texts.flatMap((mark) => {
    const met = things.filter((box) => meet(inkBox(mark), box));
    const isHome = mark.inside && met.length === 1 && met.every((box) => holds(box, inkBox(mark)));
    return met.length === 0 || isHome ? [] : [mark.line.text];
  });
}

const holds = (outer: Box, inner: Box) =>
  inner.left > outer.left && inner.right < outer.right && inner.top > outer.top && inner.bottom < outer.bottom;

function thingOf(mark: Mark): Box[] {
  if (mark.kind === "swatch") return [mark.box];
  if (mark.kind === "drawing") return mark.scene.bleeds ? [mark.box] : [];
  if (mark.kind === "rect") return mark.fill === "none" || mark.fill === "paper" ? [] : [mark.box];
  if (mark.kind !== "line" || mark.tone !== "rule") return [];
  return [{ left: mark.from[0], right: mark.to[0], top: mark.from[1], bottom: mark.to[1] + 1 }];
}

/** The country cards with the longest names, in each language: what has room for these has room for all others. */
const LONGEST = 3;
const nameLength = ({ locale, iso3 }: Widget) => (iso3 === null ? 0 : embedLanguage(locale).nameOf(iso3).length);
const sampled = [...Map.groupBy(widgets, ({ locale, kind }) => `${locale} ${kind}`).values()].flatMap((alike) =>
  alike.toSorted((one, other) => nameLength(other) - nameLength(one)).slice(0, LONGEST),
);

describe("the still of every widget", () => {
  const stills = (everything ? widgets : sampled).map((widget) => ({
    path: widgetPath(widget),
    sheet: widgetSheet(widget),
  }));
  const pathOf = ({ path }: { path: string }) => path;

  it("keeps every text inside its margins", () =>
    forEach(stills, pathOf, ({ sheet }) => expect(outside(sheet)).toEqual([])));

  it("lays no text over another, nor over a key, a bar or a map", () =>
    forEach(stills, pathOf, ({ sheet }) => expect([...overTexts(sheet), ...overThings(sheet)]).toEqual([])));

  it("takes one line or two for its title, and no letter below twelve pixels", () =>
    forEach(stills, pathOf, ({ sheet }) => {
      const texts = sheet.marks.filter(isText);
      const titles = texts.filter(({ line }) => line.setting.voice === "title");
      expect([1, 2]).toContain(titles.length);
      expect(Math.min(...texts.map(({ line }) => line.setting.sizePx))).toBeGreaterThanOrEqual(12);
    }));
});

describe("every picture for shared links", () => {
  const cards = [...cardSheets].map(([name, draw]) => ({ name, sheet: draw() }));
  const nameOf = ({ name }: { name: string }) => name;

  it("keeps every text inside its margins and apart", () =>
    forEach(cards, nameOf, ({ sheet }) =>
      expect([...outside(sheet), ...overTexts(sheet), ...overThings(sheet)]).toEqual([]),
    ));

  it("shows no words of a case and nothing withheld", () => {
    const titles = Object.values(dataset.texts.cases).map(({ title }) => title);
    forEach(cards, nameOf, ({ sheet: { title, description, marks } }) => {
      const texts = [title, description, ...marks.filter(isText).map(({ line }) => line.text)];
      expect(texts.flatMap((text) => findWithheld(text, dataset.facts.withheld).map(({ id }) => id))).toEqual([]);
      expect(titles.filter((told) => texts.includes(told))).toEqual([]);
    });
  });
});
