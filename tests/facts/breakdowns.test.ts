import { describe, expect, it } from "vitest";
import { brokenDown, QUESTIONS, totalsOf } from "../../src/facts/breakdowns.ts";
import { dataset } from "../../src/facts/dataset.ts";
import { datasetWith, entryOf } from "../fixtures/raw-files.ts";

const { facts, texts } = dataset;
const byTotal = new Map(brokenDown(facts).map((entry) => [entry.total.id, entry]));

describe(totalsOf, () => {
  it("takes the five counts of the whole operation", () =>
    expect(totalsOf(facts).map(({ id }) => id)).toEqual([
      "potential-victims-safeguarded",
      "irregular-migrants-detected",
      "arrests",
      "officers",
      "investigations",
    ]));
});

describe(brokenDown, () => {
  it("answers where and who for none of them", () =>
    expect([...byTotal.values()].filter(({ answers }) => answers.where ?? answers.who)).toEqual([]));

  it("answers nothing about the migrants detected", () =>
    expect(Object.values(byTotal.get("irregular-migrants-detected")?.answers ?? {})).toEqual([null, null, null, null]));

  it("sets beside a total the groups of which it is not stated whether they are in it", () =>
    expect(byTotal.get("irregular-migrants-detected")?.beside.map(({ id }) => id)).toEqual([
      "potential-victims-safeguarded",
      "sea-interception-migrants",
      "algeria-people",
      "peru-migrants",
    ]));

  it("says the same as the closing grid of the story", () => {
    const told = facts.breakdowns.map(({ totalId, question, figureId }) => [
      `${totalId} ${question}`,
      figureId ? "number" : "words",
    ]);
    const inGrid = texts.story.grid.rows.flatMap(({ label, cells }) => {
      const total = /\{figure:([a-z-]+)/.exec(label)?.[1] ?? "";
      return cells.flatMap((cell, index) => (cell ? [[`${total} ${QUESTIONS[index] ?? ""}`, cell.kind]] : []));
    });
    expect(told.filter(([key = ""]) => /^(potential|irregular|arrests)/.test(key))).toEqual(inGrid);
  });
});

describe("an answer that may not stand", () => {
  it("is one to a total that there is not", () =>
    expect(datasetWith(({ breakdowns }) => (entryOf(breakdowns, "arrests-what-for").totalId = "spain-victims")))
      .toThrowErrorMatchingInlineSnapshot(`
      [DataError: data/breakdowns.json › arrests-what-for › totalId: "spain-victims" is no total of people or proceedings
      data/breakdowns.json › arrests-what-for › figureId: is not declared a part of "spain-victims"]
    `));

  it("is a second one to the same question", () =>
    expect(
      datasetWith(({ breakdowns }) => (entryOf(breakdowns, "safeguarded-what-next").question = "what_for")),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/breakdowns.json › safeguarded-what-next › question: "what_for" is answered twice for "potential-victims-safeguarded"]`,
    ));

  it("is a figure that is no part of its total", () =>
    expect(
      datasetWith(({ breakdowns }) =>
        Object.assign(entryOf(breakdowns, "officers-what-for"), { figureId: "computers" }),
      ),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/breakdowns.json › officers-what-for › figureId: is not declared a part of "officers"]`,
    ));

  it("is a phrase that is not in its paragraph", () =>
    expect(
      datasetWith(({ breakdowns }) => (entryOf(breakdowns, "officers-what-for").paragraph = 4)),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/breakdowns.json › officers-what-for › phrase: "conducting hotspot surveillance and targeted raids" does not stand in paragraph 4 of the release]`,
    ));
});
