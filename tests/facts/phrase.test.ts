// Knows how phrases must compare, sign by sign. Knows no paragraph of the release.
import { describe, expect, it } from "vitest";
import { fingerprintOf, normalise, runForm, runsOf, wordsOf } from "../../src/facts/phrase.ts";

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
