// Knows that a count needs every form of its language. Knows no word of a widget.
import { describe, expect, it } from "vitest";
import { parseFile } from "../../src/facts/parse-file.ts";
import { pluralCategories, pluralForms } from "../../src/facts/plural.ts";

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
      `[DataFault: data/text/es/embed.json: must have a form for each of: many, one, other]`,
    ));

  it("refuses a form that the language does not use", () =>
    expect(parse({ one: "uno", two: "dos", many: "{n} de", other: "{n}" })).toThrowErrorMatchingInlineSnapshot(
      `[DataFault: data/text/es/embed.json: must have a form for each of: many, one, other]`,
    ));

  it("refuses a general form that says no number", () =>
    expect(parse({ one: "uno", many: "{n} de", other: "varios" })).toThrowErrorMatchingInlineSnapshot(
      `[DataFault: data/text/es/embed.json: must contain the place-holder {n} in its form “other”]`,
    ));
});
