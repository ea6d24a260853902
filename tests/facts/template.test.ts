// Proves which words with place-holders of their own are accepted.
import { describe, expect, it } from "vitest";
import { CountryProse, StandardsProse, template } from "../../src/facts/template.ts";

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
