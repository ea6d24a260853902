// What running text may look like.
import { describe, expect, it } from "vitest";
import {
  CountryProse,
  placeHoldersIn,
  pluralCategories,
  pluralForms,
  Prose,
  StandardsProse,
  template,
} from "../../src/facts/text-fields.ts";
import { parseFile } from "../../src/facts/parse-file.ts";

describe("Prose", () => {
  it("takes text whose figures are place-holders", () =>
    expect(Prose.safeParse("There were {figure:arrests} arrests.").success).toBe(true));

  it.each([
    { text: "There were 12 arrests.", why: "a typed figure can go stale" },
    { text: "There were {figur:arrests} arrests.", why: "a misspelt place-holder would be read out" },
    { text: "There were {figure:Arrests} arrests.", why: "ids are kebab-case" },
    { text: " Arrests.", why: "outer spaces" },
    { text: "", why: "no text" },
  ])("refuses “$text”: $why", ({ text }) => expect(Prose.safeParse(text).success).toBe(false));
});

describe("CountryProse", () => {
  it.each([
    ["{Country} took part, says {country}", true, "names the country"],
    ["{figure:arrests} in {country}", true, "may use figures"],
    ["3,744 in {country}", false, "types a number"],
    ["{COUNTRY}", false, "is another place-holder"],
  ])("of “%s” is %s: it %s", (text, expected) => expect(CountryProse.safeParse(text).success).toBe(expected));
});

describe("StandardsProse", () => {
  it.each([
    ["WCAG 2.2, level AA", true, "names a standard"],
    ["Articles 3 and 5", true, "names articles"],
    ["in 119 countries", false, "types a number"],
  ])("of “%s” is %s: it %s", (text, expected) => expect(StandardsProse.safeParse(text).success).toBe(expected));
});

describe(template, () => {
  it("wants every place-holder that its user fills", () => {
    expect(template("n", "total").safeParse("{n} of {total}").success).toBe(true);
    expect(template("n", "total").safeParse("{n} shown").success).toBe(false);
  });
});

describe(placeHoldersIn, () => {
  it("finds every kind, in order", () =>
    expect(
      placeHoldersIn("{figure:a} {derived:b-c} {countries:d2}, {organisations:e}").map(({ kind, id }) => [kind, id]),
    ).toEqual([
      ["figure", "a"],
      ["derived", "b-c"],
      ["countries", "d2"],
      ["organisations", "e"],
    ]));

  it.each(["digits", "upper", "month"] as const)("knows the style |%s", (style) =>
    expect(placeHoldersIn(`{figure:a|${style}}`)).toEqual([
      { raw: `{figure:a|${style}}`, kind: "figure", id: "a", style },
    ]),
  );

  it("has no style where none is asked for", () => expect(placeHoldersIn("{figure:a}")[0]?.style).toBeNull());

  it("finds the same one twice", () => expect(placeHoldersIn("{figure:a}{figure:a}")).toHaveLength(2));

  it.each([
    "{figur:a}",
    "{figure:A}",
    "{figure:a b}",
    "{figure:a|loud}",
    "{figure:}",
    "figure:a",
    "{n}",
    "{figure:a-}",
  ])("finds none in “%s”", (text) => expect(placeHoldersIn(text)).toEqual([]));
});

describe(pluralCategories, () => {
  it.each([
    ["en", ["one", "other"]],
    ["es", ["many", "one", "other"]],
    ["fr", ["many", "one", "other"]],
    ["pt", ["many", "one", "other"]],
    ["ar", ["few", "many", "one", "other", "two", "zero"]],
  ] as const)("knows those of %s", (locale, categories) => {
    expect([...pluralCategories(locale)].sort()).toEqual(categories);
  });
});

describe(pluralForms, () => {
  const parse = (forms: object) => () => parseFile(pluralForms("es"), "data/text/es/embed.json", forms);

  it("takes a form for each category", () =>
    expect(parse({ one: "uno", many: "{n} de", other: "{n}" })()).toEqual({
      one: "uno",
      many: "{n} de",
      other: "{n}",
    }));

  it("refuses a missing form and names all that are wanted", () =>
    expect(parse({ one: "uno", other: "{n}" })).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/es/embed.json: must have a form for each of: many, one, other]`,
    ));

  it("refuses a form that the language does not use", () =>
    expect(parse({ one: "uno", two: "dos", many: "{n} de", other: "{n}" })).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/es/embed.json: must have a form for each of: many, one, other]`,
    ));

  it("refuses a general form that says no number", () =>
    expect(parse({ one: "uno", many: "{n} de", other: "varios" })).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/es/embed.json: must contain the place-holder {n} in its form “other”]`,
    ));
});
