// How prose becomes pieces and plain text. Uses numbers of the data, and types none of them.
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { fill, piecesOf, plainOf } from "../../src/facts/prose.ts";
import { wordingOf } from "../../src/facts/wording.ts";
import { entryOf } from "../fixtures/raw-files.ts";
import { placeHoldersIn } from "../../src/facts/text-fields.ts";

const arrests = wordingOf(entryOf(dataset.facts.figures, "arrests"), "en", dataset.texts.wording);
const number = { kind: "number", source: "figure", id: "arrests", text: arrests };
const text = (words: string) => ({ kind: "text", text: words });

describe(piecesOf, () => {
  it("leaves plain text alone, signs that HTML would escape included", () =>
    expect(piecesOf('5 < 6 & "so on", snake_case')).toEqual([text('5 < 6 & "so on", snake_case')]));

  it("fills a number and keeps where it comes from", () =>
    expect(piecesOf("In all, {figure:arrests}.")).toEqual([text("In all, "), number, text(".")]));

  it("knows derived numbers from figures", () =>
    expect(piecesOf("{derived:listed}")).toEqual([
      { kind: "number", source: "derived", id: "listed", text: String(dataset.facts.participants.length) },
    ]));

  it("reads bold and emphasis, with numbers inside them", () => {
    expect(piecesOf("**so {figure:arrests}**")).toEqual([{ kind: "strong", pieces: [text("so "), number] }]);
    expect(piecesOf("*{figure:arrests}*")).toEqual([{ kind: "em", pieces: [number] }]);
  });

  it("reads emphasis within bold", () =>
    expect(piecesOf("**a *b***")).toEqual([
      { kind: "strong", pieces: [text("a "), { kind: "em", pieces: [text("b")] }] },
    ]));

  it("reads links, with numbers inside them", () =>
    expect(piecesOf("[see {figure:arrests}](https://example.org/a_b)")).toEqual([
      { kind: "link", href: "https://example.org/a_b", pieces: [text("see "), number] },
    ]));

  it("takes no HTML from a text: tags stay letters", () =>
    expect(piecesOf("<b>bold</b>").every(({ kind }) => kind === "text")).toBe(true));

  it("lists names as text, for they are no number", () =>
    expect(piecesOf("{countries:units}").map(({ kind }) => kind)).toEqual(["text"]));
});

describe(plainOf, () => {
  it("leaves out every mark and keeps every word", () =>
    expect(plainOf("**{figure:arrests}** of *them*, [here](https://example.org).")).toBe(`${arrests} of them, here.`));

  it("fills in the figures of the dataset that it is given", () => {
    const figures = [{ ...entryOf(dataset.facts.figures, "indian-nationals"), id: "arrests" }];
    const other = { ...dataset, facts: { ...dataset.facts, figures } };
    expect(plainOf("{figure:arrests}", "en", other)).toBe("125");
  });

  it("writes numbers in the language it is asked for", () =>
    expect(plainOf("{figure:officers}", "fr")).toContain("14\u202f000"));
});

const filled = (text: string) => placeHoldersIn(text).map((holder) => fill(holder, "en", dataset));

describe(fill, () => {
  it.each([
    ["{figure:algeria-minors}", "seven", "a small count is a word"],
    ["{figure:algeria-minors|digits}", "7", "unless digits are asked for"],
    ["{figure:algeria-minors|upper}", "Seven", "a capital opens a sentence"],
    ["{figure:officers}", "more than 14,000", "the weight comes along"],
    ["{figure:officers|upper}", "More than 14,000", "and takes the capital"],
    ["{figure:compound-workers}", "some 450", "also the weight of an estimate"],
    ["{figure:repatriated-hundreds|upper}", "Hundreds", "a vague word takes it too"],
    ["{figure:operation-dates}", "10–21 November 2025", "a span of days"],
    ["{figure:operation-dates|month}", "November 2025", "or its month"],
    ["{figure:brazil-assets-brl}", "BRL\u00a05.94 million", "money"],
    ["{derived:own-victim-count}", "two", "a small derived number is a word"],
    ["{derived:own-victim-count|digits}", "2", "unless digits are asked for"],
    ["{derived:placed-victims|upper}", "More than 268", "a derived floor stays one"],
    ["{countries:units}", "Algeria, El Salvador, Laos and the United Kingdom", "names with the article of a sentence"],
  ])("makes of %s “%s”: %s", (text, expected) => expect(filled(text)).toEqual([expected]));

  it("lists the seven countries that share one number, in the order of the release", () =>
    expect(filled("{countries:pyramid}")).toEqual([
      "Benin, Burkina Faso, the Republic of the Congo, Côte d’Ivoire, Ghana, Senegal and Sierra Leone",
    ]));

  it("lists organisations by name", () =>
    expect(filled("{organisations:supporters}")[0]).toContain("Global Affairs Canada"));

  it.each(["{figure:nothing}", "{derived:nothing}", "{countries:nothing}", "{organisations:to-string}"])(
    "refuses %s",
    (text) => expect(() => filled(text)).toThrow(`the place-holder ${text} asks for nothing that exists`),
  );

  it("does not take a derived number for a figure of that name, nor the other way round", () => {
    expect(() => filled("{figure:listed}")).toThrow("asks for nothing");
    expect(() => filled("{derived:arrests}")).toThrow("asks for nothing");
  });
});
