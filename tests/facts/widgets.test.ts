// Knows which widgets there are, at which addresses and with which titles.
import { describe, expect, it } from "vitest";
import { embedLanguage } from "../../src/facts/embed-language.ts";
import { widgetTitle } from "../../src/facts/widget-title.ts";
import { cardCountries, widgetPath, widgets } from "../../src/facts/widgets.ts";

describe("widgets", () => {
  it("have a card for each of the 38 named beyond the list", () => expect(cardCountries).toHaveLength(38));

  it("are four and 38 cards, in five languages", () => expect(widgets).toHaveLength(5 * (4 + 38)));

  it("have an address each", () => expect(new Set(widgets.map(widgetPath)).size).toBe(widgets.length));
});

describe(widgetPath, () => {
  it("puts English at the root and every other language in a folder", () => {
    expect(widgetPath({ locale: "en", name: "told" })).toBe("told");
    expect(widgetPath({ locale: "ar", name: "countries/civ" })).toBe("ar/countries/civ");
  });
});

describe(widgetTitle, () => {
  const titleOf = (path: string) =>
    widgets
      .filter((widget) => widgetPath(widget) === path)
      .map(widgetTitle)
      .join();
  const { words, say } = embedLanguage("en");

  it.each(["participants", "told", "units", "numbers"] as const)("of %s is its finding, filled in", (kind) => {
    expect(titleOf(kind)).toBe(say(words[kind].title));
    expect(widgets.map(widgetTitle).filter((title) => /[{}]/.test(title))).toEqual([]);
  });

  it("of a country says that a case is described, but of a case told in words only no more than that it is mentioned", () => {
    expect(titleOf("countries/esp")).toBe(words.country.told.replace("{country}", "Spain"));
    expect(titleOf("countries/blz")).toBe(words.country.named.replace("{country}", "Belize"));
    expect(titleOf("fr/countries/slv")).toBe(embedLanguage("fr").words.country.named.replace("{country}", "Salvador"));
  });
});
