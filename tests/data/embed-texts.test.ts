// The widgets say the same in every language, and nothing that is withheld or to be avoided.
import { describe, expect, it } from "vitest";
import { findCautions } from "../../src/facts/caution.ts";
import { dataset } from "../../src/facts/dataset.ts";
import { cardFigures } from "../../src/facts/widgets.ts";
import { embedLanguage, embedLanguages } from "../../src/facts/embed-language.ts";
import { placeHoldersIn } from "../../src/facts/text-fields.ts";
import { rawEmbedTexts } from "../../src/facts/data-files.ts";
import { stringsIn } from "../../src/facts/parse-file.ts";
import { findWithheld } from "../../src/facts/withheld.ts";
import { Locale } from "../../src/facts/fields.ts";
import { WordingWords } from "../../src/facts/wording.ts";

const languages = Object.values(embedLanguages);
/** Plural forms and notes on the review differ from language to language. */
const isOwn = (path: readonly string[]) => /^(participants\.count\.|review)/.test(path.join("."));

/** Which numbers and names each text asks for, by its path; word order and style are the language's own. */
function asked(words: unknown): Record<string, string[]> {
  const texts = stringsIn(words).filter(({ path }) => !isOwn(path));
  return Object.fromEntries(
    texts.map(({ path, text }) => [
      path.join("."),
      placeHoldersIn(text)
        .map(({ kind, id }) => `${kind}:${id}`)
        .sort(),
    ]),
  );
}

describe("the languages of the widgets", () => {
  it("are all that the project speaks, English first", () =>
    expect(languages.map(({ locale }) => locale)).toEqual(Locale.options));
});

describe.each(languages)("data/text/$locale/embed.json", ({ locale, words, say }) => {
  const filled = stringsIn(words).map(({ text }) => say(text));

  it("asks in each text for the same numbers and names as the English", () =>
    expect(asked(words)).toEqual(asked(embedLanguage("en").words)));

  it("has a text for each figure that a card may carry, and for no other", () =>
    expect(Object.keys(words.country.figures).sort()).toEqual([...cardFigures].sort()));

  it("tells the five counts of the operation in their order", () =>
    expect(words.numbers.rows.map(({ figure }) => figure)).toEqual([
      "potential-victims-safeguarded",
      "irregular-migrants-detected",
      "arrests",
      "officers",
      "investigations",
    ]));

  it("types no number: every digit comes from a figure", () =>
    expect(stringsIn(words).filter(({ text }) => /\p{Nd}/u.test(text))).toEqual([]));

  it("says that nobody has reviewed it, unless somebody has", () =>
    expect([words.reviewNote, words.reviewMark].every((note) => (note === null) === words.reviewed)).toBe(true));

  it("is written in NFC, with typographic apostrophes", () =>
    expect(filled.filter((text) => text !== text.normalize("NFC") || text.includes("'"))).toEqual([]));

  it("says nothing that is withheld", () =>
    expect(filled.flatMap((text) => findWithheld(text, dataset.facts.withheld))).toEqual([]));

  it("uses no wording to avoid", () =>
    expect(filled.flatMap((text) => findCautions(text, dataset.facts.cautions))).toEqual([]));

  it("knows every vague word and every numeral that the English wording knows", () => {
    const [own, english] = [rawEmbedTexts[locale], rawEmbedTexts.en].map(({ wording }) => WordingWords.parse(wording));
    expect(Object.keys(own?.vague ?? {})).toEqual(Object.keys(english?.vague ?? {}));
    expect(new Set(own?.numerals).size).toBe(10);
  });
});
