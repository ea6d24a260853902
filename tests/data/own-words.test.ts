// Every word of the repository must be ours, and that nothing withheld stands in it. The release and what is withheld
// only by their hashes.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { describe, expect, it } from "vitest";
import fingerprintData from "../../data/source-fingerprint.json" with { type: "json" };
import withheldDataFile from "../../data/withheld.json" with { type: "json" };
import {
  fingerprintOf,
  fingerprintsOf,
  LONGEST_RUN,
  runForm,
  type SourceFingerprint,
  SourceFingerprint as Fingerprint,
  wordsOf,
} from "../../src/facts/phrase.ts";
import { findWithheld, WithheldFile } from "../../src/facts/withheld.ts";
import { contentOf, parseFile } from "../../src/facts/parse-file.ts";

const { items: withheldData } = withheldDataFile;

const ROOT = new URL("../../", import.meta.url).pathname;

/** What git leaves out, and the two files that hold no prose: hashes and the lock. */
const LEFT_OUT = new Set(
  ".git node_modules .astro dist dist-next shots test-results playwright-report package-lock.json source-fingerprint.json".split(
    " ",
  ),
);
const TEXT = new Set(
  ".ts .mjs .js .astro .css .html .json .md .txt .svg .csv .yml .yaml .toml .conf .geojson .cff .sh .webmanifest".split(
    " ",
  ),
);

/** Lists of names, whose order is nobody's wording. */
const LISTS = ["35", "36", "37", "38", "39", "40"];

/** Marks of code and Markdown that would hide a run of words broken over lines or set in bold. */
const MARKS = /\\[nt]|\\(?=["'])|<[^<>]*>|\/\/+|[*_`#|>]+/g;

/** The hashes of every run of eight words of the paragraphs that may not be retold word for word. */
function protectedRuns({ paragraphs }: SourceFingerprint): Set<string> {
  const lines = Object.entries(paragraphs).filter(([number]) => !LISTS.includes(number));
  return new Set(lines.flatMap(([, line]) => line.split(" ")));
}

/** Runs of nine words or more that stand in the text: two runs of eight on top of each other. */
function borrowedRuns(text: string, runs: ReadonlySet<string>): string[] {
  const words = wordsOf(text.replace(MARKS, " ")).map((word) => word.replace(/ [^\p{L}\p{N}–&]+$/u, ""));
  const hits = words.map((_, start) => start + LONGEST_RUN <= words.length && runs.has(hashOfEight(words, start)));
  return words.flatMap((_, start) =>
    hits[start] === true && hits[start + 1] === true ? [words.slice(start, start + LONGEST_RUN + 1).join(" ")] : [],
  );
}

function hashOfEight(words: readonly string[], start: number): string {
  return fingerprintOf(runForm(words.slice(start, start + LONGEST_RUN).join(" ")));
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !LEFT_OUT.has(name) && !name.startsWith("dist-") && !name.endsWith(".log"))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]));
}

const files = filesUnder(ROOT)
  .filter((file) => (TEXT.has(extname(file)) || extname(file) === "") && statSync(file).size < 2_000_000)
  .map((file) => ({ file: file.slice(ROOT.length), text: readFileSync(file, "utf8") }));

describe(borrowedRuns, () => {
  const release = "Nine grey geese flew over the old stone bridge at noon today.";
  const runs = protectedRuns(fingerprintsOf([release]));

  it.each([
    ["in a string", 'const line = "Nine grey geese flew over the old stone bridge";', 1],
    ["in a comment over two lines", "// So: Nine grey geese flew over\n// the old stone bridge at noon", 3],
    ["in Markdown, partly bold", "Nine **grey** geese flew over the old _stone_ bridge", 1],
    ["between tags", "<p>Nine <b>grey</b> geese flew over the old stone bridge</p>", 1],
  ])("finds nine words %s", (_, text, expected) => expect(borrowedRuns(text, runs)).toHaveLength(expected));

  it.each([
    ["eight words, the most that evidence may have", "Nine grey geese flew over the old stone"],
    ["the same words in another order", "The old stone bridge: over it flew nine grey geese at noon today"],
  ])("lets %s pass", (_, text) => expect(borrowedRuns(text, runs)).toEqual([]));
});

describe("the repository", () => {
  it("holds no run of nine words of the release", () => {
    const runs = protectedRuns(parseFile(Fingerprint, "data/source-fingerprint.json", fingerprintData));
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(({ file, text }) => borrowedRuns(text, runs).map((run) => `${file}: ${run}`))).toEqual([]);
  });

  it("holds nothing that is withheld, in no line of a file and no entry of a data file", () => {
    const withheld = parseFile(WithheldFile, "data/withheld.json", withheldData);
    const blocks = files.flatMap(({ file, text }) => [...linesOf(file, text), ...entriesOf(file, text)]);
    const hits = blocks.flatMap(({ place, block }) => findWithheld(block, withheld).map(({ id }) => `${place}: ${id}`));
    expect(hits).toEqual([]);
  });
});

interface Block {
  readonly place: string;
  readonly block: string;
}

function linesOf(file: string, text: string): Block[] {
  return text.split("\n").map((block, index) => ({ place: `${file}:${index + 1}`, block }));
}

/** The entries of a file of facts, each a block: what one row of a published table could join. */
function entriesOf(file: string, text: string): Block[] {
  if (!/^data\/[^/]+\.json$/.test(file)) return [];
  const entries = Object.entries(contentOf(JSON.parse(text) as object));
  return entries.map(([key, entry]) => ({ place: `${file} › ${key}`, block: JSON.stringify(entry) }));
}
