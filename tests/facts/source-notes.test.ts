// Nothing is said without its source. Reads the steps of the story.
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { placeHoldersIn } from "../../src/facts/text-fields.ts";
import { countedFigure, fragmentAddress, notesOfStep, notesOfText } from "../../src/facts/source-notes.ts";
import { entryOf } from "../fixtures/raw-files.ts";

const { facts, texts } = dataset;
const steps = facts.parts.flatMap((part) => part.steps);
const cells = texts.story.grid.rows.flatMap((row) => row.cells);
const inWords = cells.flatMap((cell) => (cell?.kind === "words" ? [cell.text] : []));

/** Ids of the numbers in every word of a step, its picture's alternative included. */
function numbersOf(id: string): string[] {
  const { aside } = entryOf(steps, id);
  const words = JSON.stringify([texts.story.steps[id], aside === null ? null : texts.story.asides[aside]]);
  return placeHoldersIn(words).flatMap((holder) =>
    holder.kind === "figure" || holder.kind === "derived" ? [holder.id] : [],
  );
}

describe(notesOfStep, () => {
  it.each(steps)("has in $id a note for every number used in it", (step) => {
    const noted = notesOfStep(step).map(({ id }) => id);
    expect(numbersOf(step.id).filter((id) => !noted.includes(id))).toEqual([]);
  });

  it.each(steps)("has in $id a note for every case and finding told in it", (step) => {
    const told = [...step.cases, ...(step.aside === null ? [] : [step.aside])];
    const expected = [...told.map((id) => `cases:${id}`), ...step.findings.map((id) => `findings:${id}`)];
    const noted = notesOfStep(step).map(({ id }) => id);
    expect(noted.filter((id) => /^(cases|findings):/.test(id))).toEqual(expected);
  });

  it("has for the closing grid its totals, its one number and its two answers in words", () =>
    expect(notesOfStep(entryOf(steps, "grid")).map(({ id, wording }) => [id, wording])).toEqual([
      ["potential-victims-safeguarded", "4,414"],
      ["arrests-trafficking-smuggling", "more than 1,800"],
      ["irregular-migrants-detected", "12,992"],
      ["arrests", "3,744"],
      ["breakdowns:safeguarded-what-for", inWords[0]],
      ["breakdowns:safeguarded-what-next", inWords[1]],
    ]));

  it.each(steps)("has in $id no note twice", (step) => {
    const noted = notesOfStep(step).map(({ id }) => id);
    expect(noted).toEqual([...new Set(noted)]);
  });

  it("keeps apart a figure and a case of the same name", () => {
    const noted = notesOfStep(entryOf(steps, "women")).map(({ id }) => id);
    expect(noted).toContain("mali-women");
    expect(noted).toContain("cases:mali-women");
  });

  it("says of every number what is counted", () =>
    expect(steps.flatMap(notesOfStep).filter(({ id, counted }) => !id.includes(":") && counted === "")).toEqual([]));
});

describe(notesOfText, () => {
  it("gives a figure its words, its phrase, its paragraph, its precision and its address", () => {
    const { phrase, paragraph } = entryOf(facts.figures, "officers");
    expect(notesOfText("{figure:officers|upper}")).toEqual([
      {
        id: "officers",
        wording: "more than 14,000",
        counted: texts.figures["officers"]?.counted,
        overlap: null,
        proof: {
          kind: "quoted",
          phrase,
          paragraph,
          address: `${facts.source.release.address}#:~:text=mobilized%20more%20than%2014%2C000%20officers`,
          precision: texts.pages.notes.qualifiers.more_than,
          inferred: false,
        },
      },
    ]);
  });

  it("gives a derived number its formula", () =>
    expect(notesOfText("{derived:own-victim-count}")).toEqual([
      {
        id: "own-victim-count",
        wording: "2",
        counted: texts.derived["own-victim-count"]?.counted,
        overlap: null,
        proof: {
          kind: "derived",
          formula: texts.derived["own-victim-count"]?.formula,
          precision: texts.pages.notes.directions.exact,
        },
      },
    ]));

  it("quotes a word that stands for a number, and sets it apart from what is counted", () => {
    const [note] = notesOfText("{figure:repatriated-hundreds}");
    const counted = texts.figures["repatriated-hundreds"]?.counted;
    expect(note).toMatchObject({ wording: "“hundreds”", counted: `– ${counted}` });
  });

  it("takes numbers in their order, each once, and no list of names", () =>
    expect(
      notesOfText("{derived:listed} {figure:arrests} {countries:units} {derived:listed|digits}").map(({ id }) => id),
    ).toEqual(["listed", "arrests"]));

  it("says what is not stated about overlap", () =>
    expect(notesOfText("{figure:spain-victims}")[0]?.overlap).toBe(texts.figures["spain-victims"]?.overlap));

  it("has no note for a text without numbers", () => expect(notesOfText("None.")).toEqual([]));
});

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

const PAGE = "https://example.org/news";

describe(fragmentAddress, () => {
  it.each([
    ["a plain phrase", "one raid", "one%20raid"],
    ["a comma", "4,210 pears", "4%2C210%20pears"],
    ["a hyphen", "a 40-year old", "a%2040%2Dyear%20old"],
    ["an ampersand", "Sea & Sand", "Sea%20%26%20Sand"],
    ["a curly quote", "boatman’s", "boatman%E2%80%99s"],
  ])("encodes %s", (_, phrase, encoded) => expect(fragmentAddress(PAGE, phrase)).toBe(`${PAGE}#:~:text=${encoded}`));

  it("keeps a fragment that the address already has", () =>
    expect(fragmentAddress(`${PAGE}#top`, "one raid")).toBe(`${PAGE}#top:~:text=one%20raid`));
});
