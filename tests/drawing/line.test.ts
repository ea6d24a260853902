// Lines are set by true widths, broken where they may be, and read the right way round.
import { describe, expect, it } from "vitest";
import { lineOf, type Setting } from "../../src/drawing/line.ts";
import { outlineOf } from "../../src/drawing/faces.ts";
import { balanced, wrapped } from "../../src/drawing/block.ts";
import { runsOf } from "../../src/drawing/runs.ts";

const english: Setting = { voice: "text", sizePx: 20, direction: "ltr", locale: "en" };
const arabic: Setting = { voice: "text", sizePx: 20, direction: "rtl", locale: "ar" };
const sentence = "What the release tells, not where trafficking happens";

describe(lineOf, () => {
  it("knows how wide a line is: twice as wide at twice the size", () => {
    const [once, twice] = [lineOf(sentence, english), lineOf(sentence, { ...english, sizePx: 40 })];
    expect(twice.widthPx).toBeCloseTo(2 * once.widthPx, 6);
    expect(once.ink.right).toBeLessThanOrEqual(once.widthPx + 1);
  });

  it("joins Arabic letters: a letter has another shape within a word than alone", () => {
    const idOf = (text: string) => lineOf(text, arabic).glyphs.map(({ id }) => id);
    const within = idOf("ببب");
    expect(idOf("ب").filter((id) => !within.includes(id))).not.toEqual([]);
  });

  it("refuses a character that no face draws, rather than print an empty box", () =>
    expect(() => lineOf("漢", english)).toThrow("no font"));
});

describe(runsOf, () => {
  it("puts the start of an Arabic line to the right, and Latin words within it the right way round", () => {
    const runs = runsOf("عملية Liberterra III", "text", "rtl").map(({ text }) => text.trim());
    expect(runs).toEqual(["Liberterra III", "عملية"]);
  });
});

describe(wrapped, () => {
  it("breaks at spaces, keeps every word, and no line is wider than the measure", () => {
    const lines = wrapped(sentence, english, 180);
    expect(lines.map(({ text }) => text).join(" ")).toBe(sentence);
    expect(lines.filter(({ widthPx }) => widthPx > 180)).toEqual([]);
    expect(lines.length).toBeGreaterThan(2);
  });

  it("does not break where a space holds its neighbours together", () =>
    expect(wrapped("Salvador\u00a0: mention", english, 110).map(({ text }) => text)).toEqual([
      "Salvador\u00a0:",
      "mention",
    ]));

  it("refuses a word that is wider than the measure", () =>
    expect(() => wrapped("Liberterra", english, 20)).toThrow("wider"));
});

describe(balanced, () => {
  it("takes as many lines as are needed, of lengths as even as they can be", () => {
    const [plain, even] = [wrapped(sentence, english, 400), balanced(sentence, english, 400)];
    const shortest = (lines: readonly { widthPx: number }[]) => Math.min(...lines.map(({ widthPx }) => widthPx));
    expect(even.length).toBe(plain.length);
    expect(shortest(even)).toBeGreaterThan(shortest(plain));
  });
});

describe(outlineOf, () => {
  it("is a closed path of whole numbers", () => {
    const [glyph] = lineOf("a", english).glyphs;
    expect(outlineOf(glyph?.cut ?? "", glyph?.id ?? 0)).toMatch(/^m[-\d][-\d mlhvqz]*z$/);
  });
});
