// Proves how countries are called in sentences, and in which order they stand.
import { describe, expect, it } from "vitest";
import { countryPath, inWords, participantsByName, wordsFor } from "../../src/facts/countries.ts";

describe(wordsFor, () => {
  it.each([
    ["GHA", "Ghana is {not} told of Ghana", "takes no article where there is none"],
    ["GMB", "The Gambia is {not} told of the Gambia", "takes the article, with a capital at the start"],
    ["COD", "The Democratic Republic of the Congo is {not} told of the Democratic Republic of the Congo", "is whole"],
  ])("of %s gives “%s”: it %s", (iso3, expected) =>
    expect(wordsFor(iso3, "{Country} is {not} told of {country}")).toBe(expected),
  );
});

describe("participantsByName", () => {
  it("has all 119, accents and the two Congos in their place in the alphabet", () => {
    expect(participantsByName).toHaveLength(119);
    const at = (iso3: string) => participantsByName.indexOf(iso3);
    expect([at("CHL") < at("COD"), at("COD") < at("COG"), at("CRI") < at("CIV"), at("TUN") < at("TUR")]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

describe(countryPath, () => {
  it("leads to a participant's page", () => expect(countryPath("CIV")).toBe("/countries/civ/"));
  it("leads nowhere for who is not on the list", () => expect(countryPath("USA")).toBeNull());
});

describe(inWords, () => {
  it("writes small counts as words", () => expect(inWords(7)).toBe("seven"));
  it("writes large counts in digits", () => expect(inWords(15)).toBe("15"));
});
