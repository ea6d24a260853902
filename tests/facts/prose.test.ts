// Knows how prose becomes pieces and plain text. Uses numbers of the data, and types none of them.
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { piecesOf, plainOf } from "../../src/facts/prose.ts";
import { wordingOf } from "../../src/facts/wording.ts";
import { entryOf } from "../fixtures/raw-files.ts";

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
