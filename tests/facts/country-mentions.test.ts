// Proves what is told of a country: cases first, shared figures as shared, children in words only, nothing that is withheld.
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { countryStandingOf, linkedCodes, mentionLines } from "../../src/facts/country-mentions.ts";

const { roles, shared } = dataset.texts.explorer;
const { cases, figures, organisations } = dataset.texts;
const labels = (iso3: string) => mentionLines(iso3).map(({ label }) => label);
const subjects = (iso3: string) => mentionLines(iso3).map(({ subject }) => subject);

describe(mentionLines, () => {
  it("tells cases first, then what is shared, then other roles", () => {
    expect(mentionLines("SEN")).toEqual([
      { label: roles.case_location, subject: cases["recruitment-pyramids"]?.title, wordsOnly: false },
      { label: roles.departure, subject: cases["sea-departures"]?.title, wordsOnly: false },
      { label: shared, subject: `more than 200 ${figures["pyramid-victims"]?.counted}`, wordsOnly: false },
    ]);
  });

  it("marks the three cases about children as words only", () => {
    const marked = dataset.facts.participants.filter(({ iso3 }) =>
      mentionLines(iso3).some(({ wordsOnly }) => wordsOnly),
    );
    expect(marked.map(({ iso3 }) => iso3)).toEqual(["BLZ", "SLV", "MOZ"]);
  });

  it("gives the weapons case a name of its own", () =>
    expect(labels("ROU")).toEqual(expect.arrayContaining([roles.other_location, roles.detention])));

  it("names the bodies through which a country paid or gave support", () => {
    expect(subjects("GBR")).toContain(organisations["uk-home-office"]?.name);
    expect(subjects("CAN")).toEqual([organisations["global-affairs-canada"]?.name]);
  });

  it("tells of Afghanistan one case, and of the United States that case and the support of a bureau, no part in either", () => {
    expect(labels("AFG")).toEqual([roles.linked]);
    expect(labels("USA")).toEqual([roles.linked, roles.supporter]);
    expect(subjects("USA")[1]).toMatch(/Bureau/);
  });

  it("tells nothing of a country that is only listed, and of one that is not", () =>
    expect([mentionLines("ALB"), mentionLines("NLD")]).toEqual([[], []]));
});

describe(countryStandingOf, () => {
  it.each([
    ["CIV", "case_told"],
    ["CAN", "named_otherwise"],
    ["FRA", "only_listed"],
    ["AFG", "linked"],
    ["USA", "linked"],
    ["NLD", "not_listed"],
  ])("of %s is %s", (iso3, standing) => expect(countryStandingOf(iso3)).toBe(standing));

  it("knows two countries that are named but not listed", () => expect(linkedCodes).toEqual(["AFG", "USA"]));
});
