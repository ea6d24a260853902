// Knows which widgets there are, at which addresses and with which titles.
import { describe, expect, it } from "vitest";
import { embedLanguage } from "../../src/model/embed-language.ts";
import { widgetTitle } from "../../src/model/widget-title.ts";
import { cardCountries, widgetPath, widgets } from "../../src/model/widgets.ts";

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
  const titleOf = (path: string) => widgets.filter((widget) => widgetPath(widget) === path).map(widgetTitle);

  const english = embedLanguage("en");
  const french = embedLanguage("fr");

  it("fills the numbers into the words of its kind", () => {
    const { participants, told, units } = english.words;
    expect(titleOf("participants")).toEqual([english.say(participants.title)]);
    expect(titleOf("participants").join("")).toContain("119");
    expect(titleOf("told")).toEqual([english.say(told.title)]);
    expect(titleOf("told").join("")).toMatch(/119.*21/);
    expect(titleOf("units")).toEqual([english.say(units.title)]);
  });

  it.each([
    ["countries/esp", english, "told", "ESP"],
    ["countries/blz", english, "named", "BLZ"],
    ["fr/countries/slv", french, "named", "SLV"],
  ] as const)("of %s names the country, and a case only where it may be placed", (path, language, kind, iso3) =>
    expect(titleOf(path)).toEqual([language.words.country[kind].replace("{country}", language.nameOf(iso3))]),
  );
});
