// How bad data is told: file, entry, field, reason. Its files are made up.
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { DataError, formatError, parseFile, stringsIn } from "../../src/facts/parse-file.ts";
import { Figure } from "../../src/facts/figure.ts";
import { uniqueList } from "../../src/facts/fields.ts";
import { aFigure } from "../a-figure.ts";

const Figures = uniqueList(Figure, "id");
const parse = (list: unknown) => () => parseFile(Figures, "data/figures.json", list);

describe(parseFile, () => {
  it("hands back what is good", () => expect(parse([aFigure()])()).toEqual([aFigure()]));

  it("names file, entry, field and reason", () =>
    expect(parse([aFigure({ id: "arrests", value: -3 })])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › arrests › value: expected a number ≥ 0, got -3]`,
    ));

  it("tells every fault, one a line", () =>
    expect(parse([aFigure({ paragraph: 41 }), aFigure({ id: "b", countries: ["nld"] })]))
      .toThrowErrorMatchingInlineSnapshot(`
      [DataError: data/figures.json › a-figure › paragraph: Too big: expected number to be <=40
      data/figures.json › b › countries › entry 1: must be three capital letters of ISO 3166-1, e.g. "NLD"]
    `));

  it("names an unknown field, and what is there too much", () =>
    expect(parse([{ ...aFigure(), valeu: 3 }])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › a-figure: Unrecognized key: "valeu"]`,
    ));

  it("names a missing field", () => {
    const { unit, ...rest } = aFigure();
    expect(unit).toBeDefined();
    expect(parse([rest])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › a-figure › unit: is missing]`,
    );
  });

  it("names a qualifier that does not exist", () =>
    expect(parse([{ ...aFigure(), qualifier: "about" }])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › a-figure › qualifier: Invalid discriminator value. Expected 'exact' | 'more_than' | 'rounded' | 'approx' | 'implicit' | 'vague' | 'dates']`,
    ));

  it("refuses a value for what has only a word", () =>
    expect(parse([{ ...aFigure({ qualifier: "vague" }), value: 300 }])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › a-figure: Unrecognized key: "value"]`,
    ));

  it("refuses people of whom nobody says whom, what and how sure", () =>
    expect(parse([aFigure({ measure: "people" })])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › a-figure › people: status, group, action and certainty must be given for figures of people, and only for them]`,
    ));

  it("refuses days that run backwards", () =>
    expect(
      parse([aFigure({ qualifier: "dates", start: "2025-11-21", end: "2025-11-10" })]),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › a-figure › end: must not end before it starts]`,
    ));

  it("gives an entry without a name its place, counted from one", () =>
    expect(parse([aFigure(), { ...aFigure(), id: 7 }, { ...aFigure(), id: " " }])).toThrowErrorMatchingInlineSnapshot(`
      [DataError: data/figures.json › entry 2 › id: Invalid input: expected string, received number
      data/figures.json › entry 3 › id: must be kebab-case, e.g. "arrests-total"]
    `));

  it("names a thing that is no list at all", () =>
    expect(parse({})).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json: Invalid input: expected array, received object]`,
    ));

  it("goes by the country where an entry has no id", () => {
    const Places = z.array(z.object({ iso3: z.string(), n: z.number() }));
    expect(() => parseFile(Places, "data/places.json", [{ iso3: "NLD", n: "1" }])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/places.json › NLD › n: Invalid input: expected number, received string]`,
    );
  });

  it("says of a key what a key must be", () => {
    const Words = z.record(z.string().regex(/^[a-z]+$/, "must be small letters"), z.string());
    expect(() => parseFile(Words, "data/text/en/words.json", { A: "", " ": "" })).toThrowErrorMatchingInlineSnapshot(`
      [DataError: data/text/en/words.json › A: the key must be small letters
      data/text/en/words.json › " ": the key must be small letters]
    `);
  });

  it("throws nothing but a DataError", () => expect(parse(null)).toThrow(DataError));
});

describe(formatError, () => {
  it("parts the way by arrows and the reason by a colon", () =>
    expect(formatError("data/a.json", ["b", "c"], "d")).toBe("data/a.json › b › c: d"));

  it("needs no way inside the file", () => expect(formatError("data/a.json", [], "d")).toBe("data/a.json: d"));

  it("stays one line, whatever the data holds", () =>
    expect(formatError("data/a.json", ["b\nc"], "d\r\n\te\u0000f")).toBe("data/a.json › b c: d e f"));

  it("cuts short a name that nobody could read", () =>
    expect(formatError("data/a.json", ["x".repeat(500)], "d")).toBe(`data/a.json › ${"x".repeat(60)}…: d`));

  it("cuts short a reason that repeats too much of the data", () =>
    expect(formatError("data/a.json", ["b"], "x".repeat(5000))).toBe(`data/a.json › b: ${"x".repeat(600)}…`));

  it("shows a name that is nothing", () => expect(formatError("data/a.json", [""], "d")).toBe('data/a.json › "": d'));
});

describe(stringsIn, () => {
  it("finds every string with the way to it", () =>
    expect(stringsIn({ a: "x", b: { c: ["y"] }, n: 1, none: null })).toEqual([
      { path: ["a"], text: "x" },
      { path: ["b", "c", "entry 1"], text: "y" },
    ]));

  it("names an entry of a list by its id, else by its country, else by its place", () =>
    expect(stringsIn([{ id: "arrests" }, { iso3: "NLD" }, { id: "", x: "?" }]).map(({ path }) => path)).toEqual([
      ["arrests", "id"],
      ["NLD", "iso3"],
      ["entry 3", "id"],
      ["entry 3", "x"],
    ]));

  it("does not take the value of a key for its name", () =>
    expect(stringsIn({ spain: { id: "x" } })).toEqual([{ path: ["spain", "id"], text: "x" }]));
});
