// Knows which widgets there are, at which addresses and with which titles.
import { describe, expect, it } from "vitest";
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

  it.each([
    ["participants", "119 countries and territories took part in Operation Liberterra III"],
    ["told", "119 took part. For 21, a trafficking or smuggling case is told"],
    ["units", "Four coordination units, and campaigns in seven countries"],
    ["countries/esp", "Spain: a trafficking or smuggling case is told"],
    ["countries/blz", "Belize: named beyond the list of participants"],
    ["fr/countries/slv", "Salvador\u00a0: mention au-delà de la liste des participants"],
  ])("of %s says “%s”", (path, title) => expect(titleOf(path)).toEqual([title]));
});
