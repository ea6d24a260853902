// Proves on the built site what only filled-in text can show: no long run of the release, no doubled word, no share of
// what is no count of people. The release by its hashes alone.
import { extname } from "node:path";
import { describe, expect, it } from "vitest";
import fingerprintData from "../../data/source-fingerprint.json" with { type: "json" };
import { dataset } from "../../src/facts/dataset.ts";
import {
  fingerprintOf,
  fingerprintsOf,
  LONGEST_RUN,
  runForm,
  type SourceFingerprint,
  wordsOf,
} from "../../src/facts/phrase.ts";
import { blocksOf, builtFiles, pages, textOf } from "../built-site.ts";

/** Runs of so many words of the release stand nowhere. */
const TOO_LONG = 12;

/** Lists of names, whose order is nobody's wording. */
const LISTS = ["35", "36", "37", "38", "39", "40"];

/** Files with words in them; scripts and styles are code, and a picture's words stand between its tags. */
const MARKUP = new Set([".html", ".svg", ".xml"]);
const PLAIN = new Set([".csv", ".json", ".geojson", ".txt", ".md", ".cff", ".bib"]);

/** Marks of data and Markdown that would hide a run: escapes, quotes around cells, emphasis. */
const MARKS = /\\[nt"]|"|[*_`#|>]+/g;

/** The number of a note behind a figure, which would part the words around it. */
const NOTE_NUMBERS = /<sup aria-hidden="true">\d*<\/sup>/g;

/** Outlines and places in numbers alone. */
const NUMBERS = /[\d\s.,[\]-]{60,}/g;

/** The hashes of every run of eight words of the paragraphs that may not be retold word for word. */
function protectedRuns({ paragraphs }: SourceFingerprint): Set<string> {
  const lines = Object.entries(paragraphs).filter(([number]) => !LISTS.includes(number));
  return new Set(lines.flatMap(([, line]) => line.split(" ")));
}

/** Runs of twelve words: five runs of eight, each a word further on. */
function longRuns(block: string, runs: ReadonlySet<string>): string[] {
  const words = wordsOf(block);
  let hits = 0;
  return words.flatMap((_, start) => {
    const run = words.slice(start, start + LONGEST_RUN);
    hits = run.length === LONGEST_RUN && runs.has(fingerprintOf(runForm(run.join(" ")))) ? hits + 1 : 0;
    return hits > TOO_LONG - LONGEST_RUN
      ? [words.slice(start + LONGEST_RUN - TOO_LONG, start + LONGEST_RUN).join(" ")]
      : [];
  });
}

/** What a file says, block by block: text between tags and in attributes, or lines. */
function blocksOfFile(name: string): string[] {
  const text = textOf(name);
  if (MARKUP.has(extname(name))) return blocksOf(text.replace(NOTE_NUMBERS, ""));
  return text
    .replace(NUMBERS, " ")
    .split("\n")
    .map((line) => line.replace(MARKS, " "));
}

/** Every block of the built site with the files in which it stands: pages repeat each other. */
const blocks = new Map<string, string[]>();
for (const name of builtFiles.filter((file) => MARKUP.has(extname(file)) || PLAIN.has(extname(file)))) {
  for (const block of blocksOfFile(name)) {
    const files = blocks.get(block);
    if (files === undefined) blocks.set(block, [name]);
    else files.push(name);
  }
}

/** Where blocks at fault stand: the first file, how many more, and what is wrong. */
function placed(found: (block: string) => readonly string[]): string[] {
  return [...blocks].flatMap(([block, [first = "", ...more]]) =>
    found(block).map((fault) => `${first}${more.length > 0 ? ` and ${more.length} more` : ""}: ${fault}`),
  );
}

describe(longRuns, () => {
  const release = "Nine grey geese flew low over the old stone bridge at noon today and were gone.";
  const runs = protectedRuns(fingerprintsOf([release]));

  it("finds twelve words", () =>
    expect(longRuns("So nine geese: grey geese flew low over the old stone bridge at noon today", runs)).toEqual([
      "grey geese flew low over the old stone bridge at noon today",
    ]));

  it("lets eleven pass", () =>
    expect(longRuns("grey geese flew low over the old stone bridge at noon, they say", runs)).toEqual([]));
});

describe("the built site", () => {
  it("holds no run of twelve words of the release", () => {
    const runs = protectedRuns(fingerprintData);
    expect(blocks.size).toBeGreaterThan(5000);
    expect(placed((block) => longRuns(block, runs))).toEqual([]);
  });

  it("says no word twice in a row", () => {
    const doubled = /(?<![\p{L}\p{N}’'-])(\p{L}{3,}) \1(?![\p{L}\p{N}’'-])/giu;
    const html = [...blocks].filter(([, files]) => files.some((file) => file.endsWith(".html")));
    const faults = html.flatMap(([block, [file = ""]]) =>
      [...block.matchAll(doubled)].map(([words]) => `${file}: ${words}`),
    );
    expect(faults).toEqual([]);
  });

  it("speaks of a country's share only under counts of people", () => {
    const { shared, together } = dataset.texts["country-page"].mentions;
    const people = new Set(dataset.facts.figures.filter((figure) => figure.people !== null).map(({ id }) => id));
    const items = pages
      .filter((file) => /^countries\/[a-z]{3}\//.test(file))
      .flatMap((file) =>
        [...textOf(file).matchAll(/<li data-figure="([^"]+)" data-shared[\s\S]*?<\/li>/g)].map(([item, id = ""]) => ({
          place: `${file}: ${id}`,
          expected: people.has(id) ? shared : together,
          item,
        })),
      );
    const saysAs = (item: string, template: string) =>
      template.split(/\{\w+\}/).every((piece) => blocksOf(item).join(" ").includes(piece.trim()));
    expect(items.length).toBeGreaterThan(10);
    expect(items.filter(({ item, expected }) => !saysAs(item, expected)).map(({ place }) => place)).toEqual([]);
  });
});
