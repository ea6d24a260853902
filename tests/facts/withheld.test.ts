// How withheld words are found by their hashes.
import { describe, expect, it } from "vitest";
import withheldDataFile from "../../data/withheld.json" with { type: "json" };
import wordsData from "../../data/text/en/withheld.json" with { type: "json" };
import {
  findWithheld,
  type Withheld,
  WithheldFile,
  withheldHash,
  WithheldWordsFile,
} from "../../src/facts/withheld.ts";
import { dataset } from "../../src/facts/dataset.ts";
import { embedLanguage } from "../../src/facts/embed-language.ts";
import { Locale } from "../../src/facts/fields.ts";
import { parseFile } from "../../src/facts/parse-file.ts";
import { entryOf } from "../fixtures/raw-files.ts";

const { items: withheldData } = withheldDataFile;

const withheld = parseFile(WithheldFile, "data/withheld.json", withheldData);
const words = parseFile(WithheldWordsFile, "data/text/en/withheld.json", wordsData);

const wordsIn = (name: string) => name.toLowerCase().split(/[^\p{L}\p{M}]+/u);

function aWithheld(patterns: Withheld["patterns"]): Withheld {
  return {
    id: "made-up",
    kind: "personal-details",
    reason: "degrading",
    paragraphs: [1],
    appliesTo: ["pages"],
    patterns,
  };
}

const wordsRule = aWithheld([{ type: "words", hash: withheldHash("blue heron club"), words: 3 }]);
const nearRule = aWithheld([
  { type: "near", anchors: ["atlantis"], hashes: [{ hash: withheldHash("élan"), words: 1 }], within: "block" },
]);

describe(findWithheld, () => {
  it.each([
    ["as written", "The blue heron club met.", 4],
    ["in capitals", "BLUE HERON CLUB", 0],
    ["with hyphens, as in an address", "/places/blue-heron-club/", 8],
    ["with quotes and a comma between", "a “blue heron”, club", 3],
    ["across a line break", "blue\nheron club", 0],
  ])("finds a run of words %s", (_, block, at) =>
    expect(findWithheld(block, [wordsRule])).toEqual([{ id: "made-up", at }]),
  );

  it.each([
    ["part of the run", "blue heron"],
    ["the run inside longer words", "blue heron clubs"],
    ["nothing", ""],
  ])("passes over %s", (_, block) => expect(findWithheld(block, [wordsRule])).toEqual([]));

  it("refuses beside an anchor what may stand alone", () => {
    expect(findWithheld("Élan, seen in Atlantis", [nearRule])).toEqual([{ id: "made-up", at: 0 }]);
    expect(findWithheld("E\u0301lan in atlantis", [nearRule])).toEqual([{ id: "made-up", at: 0 }]);
    expect(findWithheld("Élan, seen elsewhere", [nearRule])).toEqual([]);
    expect(findWithheld("Nothing in Atlantis", [nearRule])).toEqual([]);
  });

  it("finds no words for a rule about form", () => {
    const rule = aWithheld([{ type: "structure", rule: "no-marker-for-case", cases: ["a-case"] }]);
    expect(findWithheld("a-case", [rule])).toEqual([]);
  });
});

describe("data/withheld.json", () => {
  it("names each thing once, and tells a reader kind and reason of each", () => {
    const ids = withheld.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(words)).toEqual(ids);
  });

  it.each([
    "A woman from another European country, safeguarded by Police Scotland.",
    "A man in Costa Rica is accused; his partner, whom authorities believe to have helped, was arrested too.",
    "Romania, like Moldova, is named where weapons were found in a truck.",
  ])("lets “%s” pass", (text) => expect(findWithheld(text, withheld)).toEqual([]));

  it.each([
    ["job-of-a-suspect", ["CRI"]],
    ["exact-ages-in-two-cases", ["MOZ", "SLV"]],
  ] as const)("looks for %s beside the country in each of the five languages", (id, codes) => {
    const anchors = entryOf(withheld, id).patterns.flatMap((pattern) =>
      pattern.type === "near" ? pattern.anchors : [],
    );
    const names = codes.flatMap((iso3) =>
      Locale.options.map((locale) => ({ locale, name: embedLanguage(locale).nameOf(iso3) })),
    );
    expect(names).toHaveLength(5 * codes.length);
    const unknown = names.filter(({ name }) => !anchors.some((anchor) => wordsIn(name).includes(anchor)));
    expect(unknown).toEqual([]);
  });

  it.each(["job-of-a-suspect", "exact-ages-in-two-cases", "cities-of-one-case"])(
    "refuses %s everywhere, in many forms of its words",
    (id) => {
      const { appliesTo, patterns } = entryOf(withheld, id);
      expect(appliesTo).toEqual(["pages", "maps", "files", "embeds", "cards", "repository"]);
      const hashes = patterns.flatMap((pattern) => {
        if (pattern.type === "near") return pattern.hashes.map(({ hash }) => hash);
        return pattern.type === "words" ? [pattern.hash] : [];
      });
      expect(new Set(hashes).size).toBeGreaterThan(9);
    },
  );

  it("ties no figure of a case told in words only to a country", () => {
    const silent = new Set(dataset.facts.cases.filter(({ locator }) => locator === "none").map(({ id }) => id));
    const own = dataset.facts.figures.filter(({ caseId }) => caseId !== null && silent.has(caseId));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ countries }) => countries.length > 0)).toEqual([]);
  });

  it("gives the cases told in words only, and their figures, ids and phrases without a country", () => {
    const silent = dataset.facts.cases.filter(({ locator }) => locator === "none");
    const figures = dataset.facts.figures.filter(({ caseId }) => silent.some(({ id }) => id === caseId));
    const codes = silent.flatMap(({ countries }) => countries.map(({ iso3 }) => iso3));
    const names = codes.map((iso3) => embedLanguage("en").nameOf(iso3).toLowerCase());
    const said = [...silent, ...figures].map(({ id, phrase }) => `${id.replaceAll("-", " ")} ${phrase}`.toLowerCase());
    expect(said.filter((text) => names.some((name) => text.includes(name)))).toEqual([]);
  });

  it("refuses the three child cases a marker", () =>
    expect(withheld.flatMap(({ patterns }) => patterns)).toContainEqual({
      type: "structure",
      rule: "no-marker-for-case",
      cases: ["some-children", "one-girl", "one-boy"],
    }));
});
