// Which widgets there are, at which addresses and with which titles.
import { describe, expect, it } from "vitest";
import { WORLD_WIDGETS } from "../../src/facts/embed-text.ts";
import { embedLanguage } from "../../src/facts/embed-language.ts";
import { cardCountries, cardFigures, embedCard, widgetPath, widgets, widgetTitle } from "../../src/facts/widgets.ts";
import { dataset } from "../../src/facts/dataset.ts";

describe("widgets", () => {
  it("have a card for each of the 38 named beyond the list", () => expect(cardCountries).toHaveLength(38));

  it("are five and 38 cards, in five languages", () => expect(widgets).toHaveLength(5 * (WORLD_WIDGETS.length + 38)));

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

  it.each(WORLD_WIDGETS)("of %s is its finding, filled in", (kind) => {
    expect(titleOf(kind)).toBe(say(words[kind].title));
    expect(widgets.map(widgetTitle).filter((title) => /[{}]/.test(title))).toEqual([]);
  });

  it("of a country says that a case is described, but of a case told in words only no more than that it is mentioned", () => {
    expect(titleOf("countries/esp")).toBe(words.country.told.replace("{country}", "Spain"));
    expect(titleOf("countries/blz")).toBe(words.country.named.replace("{country}", "Belize"));
    expect(titleOf("fr/countries/slv")).toBe(embedLanguage("fr").words.country.named.replace("{country}", "Salvador"));
  });
});

describe(embedCard, () => {
  it("tells of a country with a count of its own", () =>
    expect(embedCard("MLI")).toEqual({
      standing: "case_told",
      roles: ["case_location"],
      figures: [{ id: "mali-women", shared: false, besideTotal: true }],
      elsewhere: false,
    }));

  it("marks a total that several countries share", () =>
    expect(embedCard("BEN").figures).toEqual([{ id: "pyramid-victims", shared: true, besideTotal: true }]));

  it.each(["BLZ", "MOZ"])("tells nothing of %s but that it is named, for its case is told in words only", (iso3) =>
    expect(embedCard(iso3)).toEqual({ standing: "named_otherwise", roles: [], figures: [], elsewhere: true }),
  );

  it("tells of El Salvador as the seat of a unit and nothing else", () =>
    expect(embedCard("SLV")).toEqual({ standing: "named_otherwise", roles: ["unit"], figures: [], elsewhere: false }));

  it("keeps the weapons find apart from trafficking and smuggling", () => {
    expect(embedCard("ROU")).toMatchObject({ standing: "named_otherwise", roles: ["find"], figures: [] });
    expect(embedCard("MDA").roles).toEqual(["find"]);
  });

  it("names each role once", () =>
    expect(
      cardCountries.filter((iso3) => new Set(embedCard(iso3).roles).size !== embedCard(iso3).roles.length),
    ).toEqual([]));
});

describe("the figures of cards", () => {
  const figures = dataset.facts.figures.filter(({ id }) => cardFigures.includes(id));

  it("count more than one person each, and no children", () =>
    expect(
      figures.filter((figure) => !("value" in figure) || figure.value < 2 || figure.people?.group === "minors"),
    ).toEqual([]));

  it("belong to cases that may be placed", () => {
    const told = new Set(dataset.facts.cases.filter(({ locator }) => locator === "none").map(({ id }) => id));
    expect(figures.filter(({ caseId }) => told.has(caseId ?? ""))).toEqual([]);
  });
});
