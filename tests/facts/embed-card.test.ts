// Knows what the card of a country may carry out of the story, and above all what not.
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { cardFigures, embedCard } from "../../src/facts/embed-card.ts";
import { cardCountries } from "../../src/facts/widgets.ts";

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
      figures.filter((figure) => !("value" in figure) || figure.value < 2 || figure.people?.population === "minors"),
    ).toEqual([]));

  it("belong to cases that may be placed", () => {
    const told = new Set(dataset.facts.cases.filter(({ locator }) => locator === "none").map(({ id }) => id));
    expect(figures.filter(({ caseId }) => told.has(caseId ?? ""))).toEqual([]);
  });
});
