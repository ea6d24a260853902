// A choice survives its way through addresses, whatever it is, and through HTML.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choiceIn, DEFAULTS, widgetAddress, withChoice } from "../../src/embed/builder-options.client.ts";

const choices = fc.record(
  Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, fc.string({ unit: "grapheme", maxLength: 12 })])),
);

describe(withChoice, () => {
  it("writes what differs from the default, and leaves what others wrote", () =>
    expect(withChoice("https://example.org/widgets/?from=here#take", { widget: "countries/mli", theme: "dark" })).toBe(
      "https://example.org/widgets/?from=here&widget=countries/mli;theme=dark#take",
    ));

  it("removes what is as by default again", () =>
    expect(withChoice("https://example.org/widgets/?theme=dark", { theme: "light" })).toBe(
      "https://example.org/widgets/",
    ));

  it("is read back as it was written, whatever was chosen", () =>
    fc.assert(
      fc.property(choices, (choice) => {
        const address = withChoice("https://example.org/widgets/", choice);
        expect({ ...DEFAULTS, ...choiceIn(new URL(address).search) }).toEqual(choice);
      }),
    ));
});

describe(choiceIn, () => {
  it("reads only names that can be chosen", () =>
    expect(choiceIn("?theme=dark&__proto__=x&constructor=y&unknown=z")).toEqual({ theme: "dark" }));

  it("never throws", () => fc.assert(fc.property(fc.string(), (query) => void choiceIn(query))));
});

describe(widgetAddress, () => {
  it.each([
    [{}, "told/"],
    [{ widget: "numbers", language: "ar" }, "ar/numbers/"],
    [
      { widget: "told", theme: "auto", region: "asia", highlight: "IND", header: "0" },
      "told/?theme=auto;region=asia;highlight=IND;header=0",
    ],
    [{ widget: "units", language: "fr", version: "1.0.0" }, "v1.0.0/fr/units/"],
    [{ width: "900" }, "told/"],
  ])("of %o is %s", (choice, address) => expect(widgetAddress(choice)).toBe(address));
});
