// Knows when counts may be added. Knows no count of the release.
import { describe, expect, it } from "vitest";
import { sumOf } from "../../src/facts/sum.ts";
import type { Figure } from "../../src/facts/figure.ts";
import { aFigure, type FigureChanges, relationsWith } from "../a-figure.ts";

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
      `[DataFault: data/figures.json › one › relations: may not be added to "two": the two are not declared disjoint]`,
    ));

  it("refuses a pair in the middle, though both get on with the first", () => {
    const shy = relationsWith({ disjointFrom: ["one"] });
    const three = aFigure({ id: "three", relations: shy });
    expect(() => sumOf([one, two({ relations: shy }), three])).toThrowErrorMatchingInlineSnapshot(
      `[DataFault: data/figures.json › two › relations: may not be added to "three": the two are not declared disjoint]`,
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
      `[DataFault: data/figures.json › one › unit: may not be added to "two": things and people have no sum]`,
    ));

  it("refuses two currencies", () =>
    expect(() =>
      sumOf([{ ...one, measure: "money", unit: "EUR" }, two({ measure: "money", unit: "USD" })]),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataFault: data/figures.json › one › unit: may not be added to "two": EUR and USD have no sum]`,
    ));

  it("refuses an estimate, which may be wrong either way", () =>
    expect(() => sumOf([one, two({ qualifier: "approx", value: 450 })])).toThrowErrorMatchingInlineSnapshot(
      `[DataFault: data/figures.json › two › qualifier: cannot be part of a sum: its qualifier is "approx"]`,
    ));

  it("refuses a word without a number", () =>
    expect(() => sumOf([one, two({ qualifier: "vague" })])).toThrowErrorMatchingInlineSnapshot(
      `[DataFault: data/figures.json › two › qualifier: cannot be part of a sum: its qualifier is "vague"]`,
    ));

  it("refuses a span of days", () =>
    expect(() => sumOf([aFigure({ id: "days", qualifier: "dates" })])).toThrowErrorMatchingInlineSnapshot(
      `[DataFault: data/figures.json › days › qualifier: cannot be part of a sum: its qualifier is "dates"]`,
    ));
});
