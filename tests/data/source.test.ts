// What the source files must say of each other, and that the verification tells true from false.
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import fingerprintData from "../../data/source-fingerprint.json" with { type: "json" };
import sourceData from "../../data/source.json" with { type: "json" };
import { fingerprintFile } from "../../scripts/source-fingerprint.ts";
import { dataFilesIn, verify } from "../../scripts/source-verify.ts";
import { type DataFile, evidenceIn } from "../../src/facts/evidence.ts";
import { SourceFingerprint, stands } from "../../src/facts/phrase.ts";
import { withheldHash } from "../../src/facts/withheld.ts";
import { parseFile } from "../../src/facts/parse-file.ts";
import { SourceFile } from "../../src/facts/source.ts";

const source = parseFile(SourceFile, "data/source.json", sourceData);
const fingerprint = parseFile(SourceFingerprint, "data/source-fingerprint.json", fingerprintData);
const files = dataFilesIn(new URL("../../data/", import.meta.url));

describe("data/source.json", () => {
  it("names each other source once", () => {
    const ids = source.others.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has an address for every source seen as a stored copy", () =>
    expect(source.others.filter(({ seen, address }) => (seen === "stored copy") !== (address !== null))).toEqual([]));

  it("keeps the paragraphs in order", () => {
    const release = { ...source.release, paragraphs: [...source.release.paragraphs].reverse() };
    expect(() => parseFile(SourceFile, "data/source.json", { ...source, release })).toThrow(
      "must count from 1 to 40 in order",
    );
  });
});

describe("data/source-fingerprint.json", () => {
  it("has forty paragraphs, each sorted and without a double", () => {
    expect(Object.keys(fingerprint.paragraphs)).toEqual(source.release.paragraphs.map(({ number }) => String(number)));
    for (const line of Object.values(fingerprint.paragraphs)) {
      expect(line).toBe([...new Set(line.split(" "))].sort().join(" "));
    }
  });

  it("proves every phrase of every data file in its paragraph", () => {
    const evidence = evidenceIn(files);
    expect(evidence.length).toBeGreaterThan(50);
    expect(evidence.filter(({ paragraph, phrase }) => !stands(fingerprint, paragraph, phrase))).toEqual([]);
  });
});

describe(fingerprintFile, () => {
  it("is a file that the schema takes, with a line per paragraph", () => {
    const content = fingerprintFile(MADE_UP);
    expect(parseFile(SourceFingerprint, "made-up", JSON.parse(content)).paragraphs["40"]).toContain(" ");
    expect(content.split("\n")).toHaveLength(47);
  });

  it("refuses a text that does not have forty paragraphs", () =>
    expect(() => fingerprintFile("One.\n\nTwo.\n")).toThrow(
      "The release has 40 paragraphs; this file has 2 non-empty lines.",
    ));
});

/** Forty paragraphs about a market; the second holds quantities, the third something withheld. */
const MADE_UP = [
  "The market opened on a bright morning.",
  "Traders sold more than 90 pears and several plums.",
  "A baker named Silver Spoon waved.",
  ...Array.from(
    { length: 37 },
    (_, index) => `Stall with the letter ${"abcdefghijklmnopqrstuvwxyz"[index % 26]} sold nothing.`,
  ),
].join("\n\n");

const bytes = new TextEncoder().encode(MADE_UP);
const FIGURES = [
  { id: "pears", paragraph: 2, phrase: "more than 90 pears" },
  { id: "plums", parts: [{ paragraph: 2, phrase: "several plums" }] },
];

const hashed = (run: string) => ({ hash: withheldHash(run), words: run.split(" ").length });
const NICKNAME = {
  id: "nickname",
  kind: "name-for-a-suspect",
  reason: "degrading",
  paragraphs: [3],
  appliesTo: ["pages"],
  patterns: [{ type: "words", ...hashed("silver spoon") }],
};

/** The files of a dataset about the made-up text, all true; a test gives only what it breaks. */
function theFiles(broken: Readonly<Record<string, unknown>> = {}): DataFile[] {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const content = {
    "source.json": { ...source, release: { ...source.release, sha256, uncounted: [] } },
    "source-fingerprint.json": JSON.parse(fingerprintFile(MADE_UP)) as unknown,
    "figures.json": FIGURES,
    "withheld.json": [NICKNAME],
    ...broken,
  };
  return Object.entries(content).map(([name, value]) => ({ name, content: value }));
}

describe(verify, () => {
  it("finds everything in place where it is", () =>
    expect(verify(bytes, theFiles())).toEqual({
      lines: [
        "copy: the bytes we received",
        "fingerprint: 40 of 40 paragraphs agree",
        "2 of 2 phrases found",
        "uncovered: none",
        "withheld: 1 of 1 recognised",
      ],
      faults: [],
    }));

  it("names a copy of other bytes, and the paragraphs that differ", () => {
    const other = new TextEncoder().encode(MADE_UP.replace("bright", "grey"));
    expect(verify(other, theFiles()).faults).toEqual([
      expect.stringMatching(
        /^data\/source\.json › release › sha256: another copy than this one, which has [0-9a-f]{64}$/,
      ),
      "data/source-fingerprint.json › paragraphs › 1: not the fingerprints of this copy",
    ]);
  });

  it("names a phrase that does not stand in its paragraph, however deep", () => {
    const figures = [...FIGURES, { id: "figs", parts: [{ paragraph: 1, phrase: "more than 90 pears" }] }];
    expect(verify(bytes, theFiles({ "figures.json": figures })).faults).toEqual([
      'data/figures.json › figs › parts: "more than 90 pears" does not stand in paragraph 1',
    ]);
  });

  it("names a quantity without an entry", () =>
    expect(verify(bytes, theFiles({ "figures.json": FIGURES.slice(0, 1) })).faults).toEqual([
      'data/figures.json: no entry for "several" in paragraph 2',
    ]));

  it("passes over a quantity that is withheld, and says only how many there are", () => {
    const patterns = [{ type: "near", anchors: ["plums"], hashes: [hashed("several")], within: "block" }];
    const withheld = [{ ...NICKNAME, paragraphs: [2], patterns }];
    const { lines, faults } = verify(
      bytes,
      theFiles({ "figures.json": FIGURES.slice(0, 1), "withheld.json": withheld }),
    );
    expect(lines).toContain("uncovered: none");
    expect(lines).toContain("uncovered because withheld: 1");
    expect(faults).toEqual([]);
  });

  it("counts a file other than figures and source for phrases, not for coverage", () =>
    expect(verify(bytes, theFiles({ "figures.json": [], "cases.json": FIGURES })).lines).toContain(
      'uncovered: "more than 90" in paragraph 2, "several" in paragraph 2',
    ));

  it("names a withheld entry whose hashes recognise nothing", () => {
    const entry = { ...NICKNAME, patterns: [{ type: "words", ...hashed("golden fork") }] };
    expect(verify(bytes, theFiles({ "withheld.json": [entry] })).faults).toEqual([
      "data/withheld.json › nickname: its hashes recognise nothing in its paragraphs",
    ]);
  });
});
