// Knows what each style of place-holder becomes. Uses entries of the data.
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { fill } from "../../src/facts/fill.ts";
import { placeHoldersIn } from "../../src/facts/place-holders.ts";

const filled = (text: string) => placeHoldersIn(text).map((holder) => fill(holder, "en", dataset));

describe(fill, () => {
  it.each([
    ["{figure:algeria-minors}", "seven", "a small count is a word"],
    ["{figure:algeria-minors|digits}", "7", "unless digits are asked for"],
    ["{figure:algeria-minors|upper}", "Seven", "a capital opens a sentence"],
    ["{figure:officers}", "more than 14,000", "the weight comes along"],
    ["{figure:officers|upper}", "More than 14,000", "and takes the capital"],
    ["{figure:compound-workers}", "some 450", "also the weight of an estimate"],
    ["{figure:repatriated-hundreds|upper}", "Hundreds", "a vague word takes it too"],
    ["{figure:operation-dates}", "10–21 November 2025", "a span of days"],
    ["{figure:operation-dates|month}", "November 2025", "or its month"],
    ["{figure:brazil-assets-brl}", "BRL\u00a05.94 million", "money"],
    ["{derived:own-victim-count}", "two", "a small derived number is a word"],
    ["{derived:own-victim-count|digits}", "2", "unless digits are asked for"],
    ["{derived:placed-victims|upper}", "More than 268", "a derived floor stays one"],
    ["{countries:units}", "Algeria, El Salvador, Laos and the United Kingdom", "names with the article of a sentence"],
  ])("makes of %s “%s”: %s", (text, expected) => expect(filled(text)).toEqual([expected]));

  it("lists the seven countries that share one number, in the order of the release", () =>
    expect(filled("{countries:pyramid}")).toEqual([
      "Benin, Burkina Faso, the Republic of the Congo, Côte d’Ivoire, Ghana, Senegal and Sierra Leone",
    ]));

  it("lists organisations by name", () =>
    expect(filled("{organisations:supporters}")[0]).toContain("Global Affairs Canada"));

  it.each(["{figure:nothing}", "{derived:nothing}", "{countries:nothing}", "{organisations:to-string}"])(
    "refuses %s",
    (text) => expect(() => filled(text)).toThrow(`the place-holder ${text} asks for nothing that exists`),
  );

  it("does not take a derived number for a figure of that name, nor the other way round", () => {
    expect(() => filled("{figure:listed}")).toThrow("asks for nothing");
    expect(() => filled("{derived:arrests}")).toThrow("asks for nothing");
  });
});
