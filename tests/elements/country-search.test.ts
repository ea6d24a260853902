// Proves that any usual name or spelling finds its country, by the real names that the page carries.
import { describe, expect, it } from "vitest";
import names from "../../data/text/en/countries.json" with { type: "json" };
import participants from "../../data/participants.json" with { type: "json" };
import { folded, search } from "../../src/elements/country-search.ts";

const countries = Object.entries(names).map(([iso3, { name, other }]) => ({ iso3, names: [name, ...other] }));
const found = (text: string) => search(text, countries).map(({ iso3 }) => iso3);

describe(search, () => {
  it.each([
    ["Ivory Coast", "CIV"],
    ["cote d'ivoire", "CIV"],
    ["Cote d ivoire", "CIV"],
    ["côte d’ivoire", "CIV"],
    ["COTE DIVOIRE", "CIV"],
    ["Turkey", "TUR"],
    ["turkiye", "TUR"],
    ["Burma", "MMR"],
    ["DRC", "COD"],
    ["dr congo", "COD"],
    ["UAE", "ARE"],
    ["u.a.e.", "ARE"],
    ["emirates", "ARE"],
    ["Holland", "NLD"],
    ["the netherlands", "NLD"],
    ["cape verde", "CPV"],
    ["Swaziland", "SWZ"],
    ["Czech Republic", "CZE"],
    ["curacao", "CUW"],
    ["Sao Tome", "STP"],
    ["turks & caicos", "TCA"],
    ["guinea bissau", "GNB"],
    ["Bosnia", "BIH"],
    ["Great Britain", "GBR"],
    ["england", "GBR"],
    ["U.S.", "USA"],
    ["usa", "USA"],
    ["america", "USA"],
    ["Lao PDR", "LAO"],
    ["viet nam", "VNM"],
    ["vietnam", "VNM"],
    ["St Lucia", "LCA"],
    ["st. lucia", "LCA"],
    ["macedonia", "MKD"],
    ["  Niger ", "NER"],
  ])("finds %s first", (text, iso3) => expect(found(text)[0]).toBe(iso3));

  it("shows both countries called Congo", () => expect(found("Congo").sort()).toEqual(["COD", "COG"]));

  it("finds by the beginning of a name or of a word, never from inside a word", () => {
    expect(found("guinea")).toEqual(expect.arrayContaining(["GIN", "GNB", "GNQ", "PNG"]));
    expect(found("oman")).toEqual(["OMN"]);
    expect(found("mali")).toEqual(["MLI"]);
    expect(found("anca")).toEqual([]);
  });

  it("finds nothing for nothing", () => expect([found(""), found("  "), found("’")]).toEqual([[], [], []]));

  it("finds every participant by the name that the list gives it", () => {
    const missed = participants.filter(({ nameListed, iso3 }) => !found(nameListed).includes(iso3));
    expect(missed.map(({ nameListed }) => nameListed)).toEqual([]);
  });
});

describe(folded, () => {
  it("takes away what readers leave out", () =>
    expect(["São Tomé", "Guinea-Bissau", "Turks & Caicos (UK)", "D’Ivoire"].map(folded)).toEqual([
      "sao tome",
      "guinea bissau",
      "turks and caicos uk",
      "divoire",
    ]));
});
