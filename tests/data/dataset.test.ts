// What the dataset is as a whole: frozen, complete, with words for everything.
import { describe, expect, it } from "vitest";
import { dataset, datasetFrom } from "../../src/facts/dataset.ts";
import type { ProsePiece } from "../../src/facts/markup.ts";
import { piecesOf, plainOf } from "../../src/facts/prose.ts";
import { factFiles, rawOf, textFiles } from "../../src/facts/data-files.ts";
import { stringsIn } from "../../src/facts/parse-file.ts";

const { facts, texts } = dataset;
const [rawFacts, rawTexts] = [rawOf(factFiles), rawOf(textFiles)];
/** Files whose words templates fill, with place-holders of their own. */
const TEMPLATES = [
  "pages",
  "wording",
  "cautions",
  "countries",
  "explorer",
  "navigation",
  "data-page",
  "country-page",
  "cases-page",
  "method-page",
  "widgets-page",
];
const strings = stringsIn(Object.fromEntries(Object.entries(texts).filter(([name]) => !TEMPLATES.includes(name))));

describe("dataset", () => {
  it("is frozen all the way down", () => {
    expect(thawed(facts, "facts")).toEqual([]);
    expect(thawed(texts, "texts")).toEqual([]);
    expect([...dataset.derived.values()].flatMap((number) => thawed(number, number.id))).toEqual([]);
  });

  it("is the same, made twice", () => {
    const again = datasetFrom(structuredClone(rawFacts), structuredClone(rawTexts));
    expect(again.facts).toEqual(facts);
    expect([...again.derived]).toEqual([...dataset.derived]);
  });

  it("leaves the raw files as they are", () => {
    const [rawFactFiles, rawTextFiles] = [structuredClone(rawFacts), structuredClone(rawTexts)];
    datasetFrom(rawFactFiles, rawTextFiles);
    expect([rawFactFiles, rawTextFiles]).toEqual([rawFacts, rawTexts]);
  });
});

describe("the words", () => {
  it("can all be filled in, and none shows a brace or a mark afterwards", () => {
    // {n}, {country} and {Country} are filled in where a reader stands or chooses.
    const said = (text: string) => plainOf(text.replace(/\{(?:n|[Cc]ountry)\}/g, "x"));
    const shown = strings.map(({ path, text }) => [path.join(" › "), said(text)] as const);
    expect(shown.filter(([, text]) => /[{}*]|\bundefined\b|\bNaN\b|\[|\]\(/.test(text))).toEqual([]);
  });

  it("link only to pages of ours and to https", () => {
    const links = [...strings, ...stringsIn(texts.pages)].flatMap(({ text }) => linksIn(piecesOf(text)));
    expect(links.filter((href) => !/^(https:\/\/|\/|#|\.\.?\/)/.test(href))).toEqual([]);
  });

  it("hold no HTML: whatever is marked is marked in Markdown", () =>
    expect(strings.filter(({ text }) => /<[a-z/!]/i.test(text))).toEqual([]));

  it("use the typographic apostrophe", () =>
    expect(strings.filter(({ text }) => /\p{L}'\p{L}/u.test(text))).toEqual([]));

  it("exist for names, cautions and numbers too", () => {
    expect(Object.keys(texts.countries).length).toBeGreaterThan(200);
    expect(Object.keys(texts.cautions)).toEqual(facts.cautions.map(({ id }) => id));
    expect(texts.wording.numerals).toHaveLength(10);
  });
});

/** The way to everything that somebody could still change. */
function thawed(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => thawed(part, `${path} › ${key}`));
  return Object.isFrozen(value) ? inner : [path, ...inner];
}

function linksIn(pieces: readonly ProsePiece[]): string[] {
  return pieces.flatMap((piece) => [
    ...(piece.kind === "link" ? [piece.href] : []),
    ...("pieces" in piece ? linksIn(piece.pieces) : []),
  ]);
}
