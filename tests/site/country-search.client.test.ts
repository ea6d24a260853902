// Proves that any usual name or spelling finds its country, by the real names that the page carries.
import { describe, expect, it } from "vitest";
import namesFile from "../../data/text/en/countries.json" with { type: "json" };
import participantsFile from "../../data/participants.json" with { type: "json" };
import { folded } from "../../src/site/folded.ts";
import { contentOf } from "../../src/facts/parse-file.ts";
import { finds, meant, search, searchNear } from "../../src/site/country-search.client.ts";

const { items: participants } = participantsFile;
const countries = Object.entries(contentOf(namesFile)).map(([iso3, entry]) => ({
  iso3,
  names: [entry.name, ...entry.other, ...("parts" in entry ? entry.parts : [])],
}));
const found = (text: string) => search(text, countries).map(({ iso3 }) => iso3);
const near = (text: string) => searchNear(text, countries).map(({ iso3 }) => iso3);

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
    ["Scotland", "GBR"],
    ["northern ireland", "GBR"],
    ["Afghanistan", "AFG"],
    ["Kosovo", "XKX"],
    ["Western Sahara", "ESH"],
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

describe("codes and other languages", () => {
  const some = [
    { iso3: "EST", names: ["Estonia"], codes: ["EE", "EST"], foreign: ["Estland"] },
    { iso3: "ESP", names: ["Spain"], codes: ["ES", "ESP"], foreign: ["España", "Spanien", "西班牙"] },
    { iso3: "COD", names: ["Democratic Republic of the Congo"], codes: ["CD", "COD"], foreign: ["Kongo-Kinshasa"] },
    { iso3: "COG", names: ["Republic of the Congo"], codes: ["CG", "COG"], foreign: ["Congo"] },
    { iso3: "BES", names: ["Caribbean Netherlands", "Sint Eustatius"], codes: ["BQ", "BES"], foreign: [] },
  ];
  const codesFor = (text: string) => search(text, some).map(({ iso3 }) => iso3);

  it("a code goes before every name that begins like it", () => expect(codesFor("es")).toEqual(["ESP", "EST"]));
  it("names in other languages and scripts are found, accents or not", () =>
    expect([codesFor("espana"), codesFor("西班"), codesFor("estland")]).toEqual([["ESP"], ["ESP"], ["EST"]]));
  it("a name in another language is no nearer than the page's own", () =>
    expect(codesFor("congo")).toEqual(["COD", "COG"]));
  it("two letters find no word inside a name", () => expect(codesFor("eu")).toEqual([]));
});

describe(meant, () => {
  it("is the one that is nearer than all others", () => {
    expect(meant("Niger", countries)?.iso3).toBe("NER");
    expect(meant("Guinea", countries)?.iso3).toBe("GIN");
    expect(meant("ivory", countries)?.iso3).toBe("CIV");
  });

  it("is nobody where several are as near", () => {
    for (const text of ["Congo", "united", "", "atlantis"]) expect(meant(text, countries)).toBeUndefined();
  });
});

describe(searchNear, () => {
  it.each([
    ["Afganistan", ["AFG"]],
    ["Kazakstan", ["KAZ"]],
    ["Phillipines", ["PHL"]],
    ["Columbia", ["COL"]],
    ["Turky", ["TUR"]],
    ["Morroco", ["MAR"]],
    ["Venezuala", ["VEN"]],
    ["Ivory Cost", ["CIV"]],
    ["Untied States", ["USA"]],
    ["Scottland", ["GBR"]],
    ["Kosvo", ["XKX"]],
    ["Wester Sahara", ["ESH"]],
    ["Birma", ["MMR"]],
  ])("takes %s for the name that it misspells", (text, codes) => {
    expect(found(text)).toEqual([]);
    expect(near(text)).toEqual(codes);
  });

  it("gives every name that is as near as another, and leaves the choice to the reader", () => {
    expect(near("Nigera")).toEqual(["NER", "NGA"]);
    expect(near("Irak")).toEqual(["IRN", "IRQ"]);
  });

  it("takes no word for a country that it merely resembles", () => {
    for (const text of ["atlantis", "narnia", "wakanda", "xyz", "ab", ""]) expect(near(text)).toEqual([]);
  });
});

describe(finds, () => {
  it("finds by the beginning of a word, so that Oman is not in Romania", () => {
    expect(finds("oman", ["Romania"])).toBe(false);
    expect(finds("cote d ivoire", ["Côte d’Ivoire", "CIV"])).toBe(true);
    expect(finds("civ", ["Côte d’Ivoire", "CIV"])).toBe(true);
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
