// Proves that no number and what it counts make a doubled word, and that a word without a number is set apart.
import { describe, expect, it } from "vitest";
import { countedFigure } from "../../src/facts/counted-figure.ts";
import { dataset } from "../../src/facts/dataset.ts";

const { figures } = dataset.facts;

describe(countedFigure, () => {
  it("never says a word twice in a row", () => {
    const lines = figures.map((figure) => Object.values(countedFigure(figure)).join(" "));
    expect(lines.filter((line) => /(?<![\p{L}\p{N}])([\p{L}\p{N}]+) \1(?![\p{L}\p{N}])/iu.test(line))).toEqual([]);
  });

  it("quotes every word that stands for a number, and no number", () => {
    const quoted = figures.filter((figure) => countedFigure(figure).number.startsWith("“"));
    const vague = figures.filter(({ qualifier }) => qualifier === "vague");
    expect(vague.length).toBeGreaterThan(5);
    expect(quoted).toEqual(vague);
    expect(vague.filter((figure) => !countedFigure(figure).counted.startsWith("– "))).toEqual([]);
  });

  it("says of every figure what it counts", () =>
    expect(figures.filter((figure) => /^(– )?$/.test(countedFigure(figure).counted))).toEqual([]));
});
