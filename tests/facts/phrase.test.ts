// How phrases must compare, sign by sign.
import { describe, expect, it } from "vitest";
import {
  fingerprintOf,
  fingerprintsOf,
  normalise,
  paragraphsOf,
  runForm,
  runsOf,
  stands,
  wordsOf,
} from "../../src/facts/phrase.ts";
import fc from "fast-check";

describe(normalise, () => {
  it.each([
    ["curly quotes", "the network’s “fees”", 'the network\'s "fees"'],
    ["many kinds of space", " two\u00a0\u202f words\n\tmore ", "two words more"],
    ["letters made of two code points", "Co\u0302te", "Côte"],
    ["case and dashes, which stay", "A – B - C-d", "A – B - C-d"],
  ])("settles %s", (_, text, expected) => expect(normalise(text)).toBe(expected));
});

describe(wordsOf, () => {
  it.each([
    ["keeps punctuation on its word", "(USD 7,000). Then", ["(USD", "7,000).", "Then"]],
    ["counts a hyphenated word once", "a nine-metre tall tree", ["a", "nine-metre", "tall", "tree"]],
    ["hangs a lone dash on the word before it", "one – two", ["one –", "two"]],
    ["hangs an ampersand on the word before it", "Sea & Sand", ["Sea &", "Sand"]],
    ["drops the bullet of a list", "- Green Union", ["Green", "Union"]],
    ["finds none in an empty text", "  ", []],
  ])("%s", (_, text, expected) => expect(wordsOf(text)).toEqual(expected));
});

describe(runForm, () => {
  it.each([
    ["closing bracket and full stop", "EUR 6,000 (USD 7,000).", "EUR 6,000 (USD 7,000"],
    ["quotes around a run", "“recruitment fees”,", "recruitment fees"],
    ["an apostrophe inside a name, which stays", "Côte d’Ivoire,", "Côte d'Ivoire"],
    ["a dash at either end", "– first word –", "first word"],
    ["a plural's apostrophe", "networks’", "networks"],
    ["letters with accents at the ends", "Élan brûlé", "Élan brûlé"],
  ])("trims %s", (_, run, expected) => expect(runForm(run)).toBe(expected));

  it("changes nothing the second time", () => expect(runForm(runForm("(“A b”).."))).toBe(runForm("(“A b”)..")));
});

describe(runsOf, () => {
  it("gives every run between the two lengths, each once", () =>
    expect([...runsOf("a b, c.", 2, 3)]).toEqual(["a b", "a b, c", "b, c"]));

  it("has runs of two to eight words unless told otherwise", () => {
    const lengths = [...runsOf("a b c d e f g h i j")].map((run) => run.split(" ").length);
    expect([Math.min(...lengths), Math.max(...lengths), lengths.length]).toEqual([2, 8, 42]);
  });

  it("gives none for a single word", () => expect(runsOf("Lone.").size).toBe(0));
});

describe(fingerprintOf, () => {
  it("is the head of a SHA-256", () => expect(fingerprintOf("abc")).toBe("ba7816bf8f01"));
});

const TEXT =
  "Harbour – The boatman’s “green boat”, so called, carried 1,200 crates (700 tins).\n\n- North Quay Union\n";
const paragraphs = paragraphsOf(TEXT);
const fingerprint = fingerprintsOf(paragraphs);

describe(paragraphsOf, () => {
  it("counts non-empty lines", () => expect(paragraphsOf("a\r\n\r\n \nb\n")).toEqual(["a", "b"]));
});

describe(stands, () => {
  it.each([
    ["with straight quotes for curly ones", 1, 'boatman\'s "green boat"', true],
    ["across a dash", 1, "Harbour – The boatman’s", true],
    ["with or without its outer punctuation", 1, "1,200 crates (700 tins", true],
    ["in a bullet", 2, "North Quay Union", true],
    ["of eight words", 1, "“green boat”, so called, carried 1,200 crates (700", true],
  ])("finds a phrase %s", (_, paragraph, phrase, expected) =>
    expect(stands(fingerprint, paragraph, phrase)).toBe(expected),
  );

  it.each([
    ["stands in another paragraph", 2, "green boat"],
    ["has another case", 1, "Green boat"],
    ["leaves a word out", 1, "green boat carried"],
    ["leaves inner punctuation out", 1, "green boat so called"],
    ["leaves a dash out", 1, "Harbour The boatman’s"],
    ["cuts a number", 1, "carried 1,20"],
    ["is one word", 1, "crates"],
    ["is nine words", 1, "The boatman’s “green boat”, so called, carried 1,200 crates"],
    ["stands in a paragraph that is not there", 3, "green boat"],
    ["is empty", 1, ""],
  ])("refuses a phrase that %s", (_, paragraph, phrase) => expect(stands(fingerprint, paragraph, phrase)).toBe(false));

  it("finds every run of two to eight words of any paragraph", () => {
    const word = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9,.'-]{0,6}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 2, maxLength: 20 }),
        fc.nat(),
        fc.integer({ min: 2, max: 8 }),
        (words, seed, length) => {
          const all = wordsOf(words.join(" "));
          const start = seed % (all.length - 1);
          const run = all.slice(start, start + length).join(" ");
          return stands(fingerprintsOf([all.join(" ")]), 1, run);
        },
      ),
    );
  });
});
