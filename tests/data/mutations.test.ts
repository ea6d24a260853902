// No slip in any data file may crash the model: it is taken, or told as a fault that a person can follow.
import { Boundaries } from "../../src/geo/boundaries.ts";
import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import boundariesFile from "../../data/boundaries.json" with { type: "json" };
import embedHeightsFile from "../../data/embed-heights.json" with { type: "json" };
import { type Dataset, datasetFrom } from "../../src/facts/dataset.ts";
import { embedTextsFrom } from "../../src/facts/embed-language.ts";
import { factFiles, rawEmbedTexts, rawOf, textFiles } from "../../src/facts/data-files.ts";
import { plainOf } from "../../src/facts/prose.ts";
import { releasesFrom } from "../../src/facts/version.ts";
import { EmbedHeights } from "../../src/facts/embed-text.ts";
import { Locale } from "../../src/facts/fields.ts";
import { DataError, parseFile } from "../../src/facts/parse-file.ts";
import { everything } from "../scope.ts";
import { type Mutation, mutate, mutation } from "../fixtures/mutations.ts";

const { items: boundaries } = boundariesFile;
const { items: embedHeights } = embedHeightsFile;

const SEED = 20_251_110;
const RUNS = everything ? 20 : 5;
const A_FAULT = /^data\/[\w/-]+\.json( › [^\n]+?)*: \S.*$/u;

/** A data file: what it holds, and what reads it. */
interface Read {
  readonly file: string;
  readonly content: unknown;
  readonly read: (content: unknown) => unknown;
}

const [rawFacts, rawTexts] = [rawOf(factFiles), rawOf(textFiles)];

const facts = Object.entries(factFiles).map(([key, { file, content }]): Read => ({
  file,
  content,
  read: (changed) => shown(datasetFrom({ ...rawFacts, [key]: changed }, rawTexts)),
}));

const texts = Object.entries(textFiles).map(([key, { file, content }]): Read => ({
  file,
  content,
  read: (changed) => shown(datasetFrom(rawFacts, { ...rawTexts, [key]: changed })),
}));

const ofWidgets = Locale.options.flatMap((locale) =>
  Object.entries(rawEmbedTexts[locale])
    .map(([key, content]): Read => ({
      file: `data/text/${locale}/${key}.json`,
      content,
      read: (changed) => embedTextsFrom(locale, { ...rawEmbedTexts[locale], [key]: changed }),
    }))
    .filter(({ file }) => !texts.some((text) => text.file === file)),
);

const release = { version: "1.0.0", date: "2027-01-31", files: { "data/v1.0.0/tags.csv": "0".repeat(64) } };
const others: readonly Read[] = [
  { file: "data/releases.json", content: [release], read: releasesFrom },
  {
    file: "data/boundaries.json",
    content: boundaries,
    read: (changed) => parseFile(Boundaries, "data/boundaries.json", changed),
  },
  {
    file: "data/embed-heights.json",
    content: embedHeights,
    read: (changed) => parseFile(EmbedHeights, "data/embed-heights.json", changed),
  },
];
const all: readonly Read[] = [...facts, ...texts, ...ofWidgets, ...others];

/** What is taken as good can also be put into words. */
function shown(dataset: Dataset): Dataset {
  for (const { alt } of Object.values(dataset.texts.story.steps)) plainOf(alt, "en", dataset);
  return dataset;
}

/** The content with slips in it; the file as a whole may become anything too. */
function spoilt(content: unknown, mutations: readonly Mutation[]): unknown {
  const holder = { content: structuredClone(content) };
  for (const change of mutations) mutate(holder, { ...change, steps: [0, ...change.steps] });
  return holder.content;
}

describe("a slip in", () => {
  it.each(all)("$file is taken as good data or told as a fault", ({ content, read }) => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const fault = faultOf(() => read(spoilt(content, mutations)));
        if (fault === undefined) return;
        expect(fault).toBeInstanceOf(DataError);
        expect(fault.message.split("\n").filter((line) => !A_FAULT.test(line))).toEqual([]);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it("no file of data/ is left out", () => {
    const files = globSync("data/**/*.json", { cwd: fileURLToPath(new URL("../..", import.meta.url)) });
    const paths = files.map((file) => file.replaceAll("\\", "/")).filter((file) => !file.startsWith("data/schema/"));
    expect(all.map(({ file }) => file).toSorted()).toEqual(paths.toSorted());
  });
});

function faultOf(read: () => unknown): Error | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
