// Every number worked out says how, from what, and which way it may be wrong.
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { derivedNumbers, sumOf } from "../../src/facts/derived.ts";
import type { Facts } from "../../src/facts/data-files.ts";
import { entryOf } from "../fixtures/raw-files.ts";
import type { Figure } from "../../src/facts/figure.ts";
import { aFigure, type FigureChanges, relationsWith } from "../a-figure.ts";

const { facts, derived, texts } = dataset;
const numbers = [...derived.values()];
const withoutFigure = (gone: string): Facts => ({ ...facts, figures: facts.figures.filter(({ id }) => id !== gone) });

describe(derivedNumbers, () => {
  it.each(numbers)("gives $id a formula, inputs and words", ({ id, formula, inputs }) => {
    expect(formula).not.toBe("");
    expect(inputs.length).toBeGreaterThan(0);
    expect(texts.derived[id]?.counted).toBeDefined();
  });

  it.each(numbers)("takes $id from entries that exist", ({ inputs }) => {
    const known = new Set(
      [facts.figures, facts.organisations]
        .flatMap((list) => list.map(({ id }) => id))
        .concat(Object.keys(texts.countries)),
    );
    expect(inputs.filter((input) => !known.has(input))).toEqual([]);
  });

  it.each(numbers.filter(({ id, formula }) => formula.startsWith("count(") && id !== "own-victim-count"))(
    "has in $id as many as went in",
    (number) =>
      expect([number.value, new Set(number.inputs).size]).toEqual([number.inputs.length, number.inputs.length]),
  );

  it("calls a sum a floor where one of its parts is", () => {
    expect(derived.get("placed-victims")).toMatchObject({
      direction: "more_than",
      inputs: ["spain-victims", "mali-women", "pyramid-victims"],
    });
    expect(derived.get("placed-arrests")?.direction).toBe("exact");
  });

  it("is never called like a figure, so that no note stands for two", () =>
    expect(facts.figures.filter(({ id }) => derived.has(id))).toEqual([]));

  it("is frozen, inputs included", () => {
    expect(numbers.filter((number) => !Object.isFrozen(number) || !Object.isFrozen(number.inputs))).toEqual([]);
  });

  it("counts what it is given: a mention less tells one case less", () => {
    const mentions = facts.mentions.filter(({ iso3 }) => iso3 !== "KAZ");
    const value = (id: string) => derivedNumbers({ ...facts, mentions }).get(id)?.value;
    expect(value("case-told")).toBe((derived.get("case-told")?.value ?? 0) - 1);
    expect(value("only-listed")).toBe((derived.get("only-listed")?.value ?? 0) + 1);
  });

  it("counts countries, not figures: a second count of victims in Spain makes no third country", () => {
    const second = { ...entryOf(facts.figures, "spain-victims"), id: "more-victims-in-spain" };
    const numbers = derivedNumbers({ ...facts, figures: [...facts.figures, second] });
    expect(numbers.get("own-victim-count")).toMatchObject({
      value: derived.get("own-victim-count")?.value,
      inputs: ["spain-victims", "mali-women", "more-victims-in-spain"],
    });
  });

  it("counts no country with victims that is not a participant with a case", () => {
    const elsewhere = { ...entryOf(facts.figures, "spain-victims"), id: "elsewhere", countries: ["USA"] };
    const numbers = derivedNumbers({ ...facts, figures: [...facts.figures, elsewhere] });
    expect(numbers.get("own-victim-count")).toEqual(derived.get("own-victim-count"));
  });

  it.each(["mali-women", "pyramid-victims", "campaigns", "operation-dates"])("stops where %s is missing", (id) =>
    expect(() => derivedNumbers(withoutFigure(id))).toThrow(
      `data/figures.json › ${id}: is missing, and derived numbers are made from it`,
    ),
  );

  it("stops where the days of the operation are no days", () => {
    const figures = [
      ...withoutFigure("operation-dates").figures,
      { ...entryOf(facts.figures, "arrests"), id: "operation-dates" },
    ];
    expect(() => derivedNumbers({ ...facts, figures })).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › operation-dates › qualifier: must be "dates", a span of days]`,
    );
  });
});

const apart = relationsWith({ disjointFrom: ["one", "two", "three"] });
const one = aFigure({ id: "one", value: 21, relations: apart });
function two(changes: FigureChanges = { value: 47 }): Figure {
  return aFigure({ id: "two", relations: apart, ...changes });
}

describe(sumOf, () => {
  it("adds what is declared disjoint, pair by pair", () =>
    expect(sumOf([one, two(), aFigure({ id: "three", value: 2, relations: apart })])).toEqual({
      value: 70,
      direction: "exact",
    }));

  it("needs the declaration on one side only", () =>
    expect(sumOf([one, two({ value: 47, relations: relationsWith({}) })]).value).toBe(68));

  it("makes the sum a floor as soon as one count is", () =>
    expect(sumOf([one, two({ qualifier: "more_than", value: 200 })])).toEqual({ value: 221, direction: "more_than" }));

  it("adds single persons whom only an article counts", () =>
    expect(sumOf([one, two({ qualifier: "implicit" })])).toEqual({ value: 22, direction: "exact" }));

  it("has nothing to refuse in one count or in none", () => {
    expect(sumOf([one])).toEqual({ value: 21, direction: "exact" });
    expect(sumOf([])).toEqual({ value: 0, direction: "exact" });
  });

  it("refuses two counts of which nobody says that they cannot overlap", () =>
    expect(() =>
      sumOf([{ ...one, relations: relationsWith({}) }, two({ relations: relationsWith({}) })]),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › one › relations: may not be added to "two": the two are not declared disjoint]`,
    ));

  it("refuses a pair in the middle, though both get on with the first", () => {
    const shy = relationsWith({ disjointFrom: ["one"] });
    const three = aFigure({ id: "three", relations: shy });
    expect(() => sumOf([one, two({ relations: shy }), three])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › two › relations: may not be added to "three": the two are not declared disjoint]`,
    );
  });

  it.each(["subsetOf", "overlapNotStated", "sameAs"] as const)(
    "refuses a pair declared disjoint on one side and %s on the other",
    (relation) =>
      expect(() => sumOf([one, two({ relations: relationsWith({ [relation]: ["one"] }) })])).toThrow(
        'data/figures.json › one › relations: may not be added to "two": the two are not declared disjoint',
      ),
  );

  it("refuses to count a figure twice", () =>
    expect(() => sumOf([one, one])).toThrow('data/figures.json › one › relations: may not be added to "one"'));

  it("refuses two kinds of thing", () =>
    expect(() => sumOf([one, two({ measure: "people", unit: "people" })])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › one › unit: may not be added to "two": things and people have no sum]`,
    ));

  it("refuses two currencies", () =>
    expect(() =>
      sumOf([{ ...one, measure: "money", unit: "EUR" }, two({ measure: "money", unit: "USD" })]),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › one › unit: may not be added to "two": EUR and USD have no sum]`,
    ));

  it("refuses an estimate, which may be wrong either way", () =>
    expect(() => sumOf([one, two({ qualifier: "approx", value: 450 })])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › two › qualifier: cannot be part of a sum: its qualifier is "approx"]`,
    ));

  it("refuses a word without a number", () =>
    expect(() => sumOf([one, two({ qualifier: "vague" })])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › two › qualifier: cannot be part of a sum: its qualifier is "vague"]`,
    ));

  it("refuses a span of days", () =>
    expect(() => sumOf([aFigure({ id: "days", qualifier: "dates" })])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › days › qualifier: cannot be part of a sum: its qualifier is "dates"]`,
    ));
});
