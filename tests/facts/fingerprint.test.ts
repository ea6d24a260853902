// Knows how a phrase is proven in a paragraph. Knows only a text made up here.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprintsOf, paragraphsOf, stands } from "../../src/facts/fingerprint.ts";
import { wordsOf } from "../../src/facts/phrase.ts";

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
