// What follows from the mentions taken together, above all 119 = 81 + 17 + 21. Does not read the release.
import { describe, expect, it } from "vitest";
import caseInputFile from "../../data/cases.json" with { type: "json" };
import inputFile from "../../data/mentions.json" with { type: "json" };
import organisationInputFile from "../../data/organisations.json" with { type: "json" };
import participantInputFile from "../../data/participants.json" with { type: "json" };
import preventionInputFile from "../../data/prevention.json" with { type: "json" };
import unitInputFile from "../../data/units.json" with { type: "json" };
import { Cases, Preventions } from "../../src/facts/case.ts";
import { type MentionRole, Mentions, Organisations, Units } from "../../src/facts/mention.ts";
import { parseFile } from "../../src/facts/parse-file.ts";
import { Participants } from "../../src/facts/participant.ts";

const { items: caseInput } = caseInputFile;
const { items: input } = inputFile;
const { items: organisationInput } = organisationInputFile;
const { items: participantInput } = participantInputFile;
const { items: preventionInput } = preventionInputFile;
const { items: unitInput } = unitInputFile;

const file = "data/mentions.json";
const mentions = parseFile(Mentions, file, input);
const cases = parseFile(Cases, "data/cases.json", caseInput);
const organisations = parseFile(Organisations, "data/organisations.json", organisationInput);
const participants = parseFile(Participants, "data/participants.json", participantInput);
const efforts = parseFile(Preventions, "data/prevention.json", preventionInput);
const units = parseFile(Units, "data/units.json", unitInput);

const ofMainKind = cases.filter(({ kind }) => kind !== "other").map(({ id }) => id);
const tellsCase = (role: MentionRole) => role === "case_location" || role === "departure";
const sorted = (codes: readonly string[]) => [...new Set(codes)].sort();
const codes = (list: readonly { iso3: string }[]) => sorted(list.map(({ iso3 }) => iso3));

const listed = codes(participants);
const named = codes(mentions.filter(({ role }) => role !== "dateline"));
const told = codes(mentions.filter(({ role, caseId }) => tellsCase(role) && ofMainKind.includes(caseId ?? "")));

describe("data/mentions.json", () => {
  it("tells a trafficking or smuggling case of 21 participants", () =>
    expect(told).toEqual(
      sorted("BEN BFA COG CIV GHA SEN SLE MOZ MLI GNB MAR DZA BLZ SLV CRI BRA PER MMR KAZ ESP GBR".split(" ")),
    ));

  it("names 17 more participants in another role only", () =>
    expect(named.filter((iso3) => listed.includes(iso3) && !told.includes(iso3))).toEqual(
      sorted("IND NGA COL PAK MEX MDA ROU VEN CHL LAO IDN KWT PHL ZAF TUN ARE CAN".split(" ")),
    ));

  it("leaves 81 of the 119 named in the list only", () =>
    expect(listed.filter((iso3) => !named.includes(iso3))).toHaveLength(81));

  it("names two countries that are not in the list", () =>
    expect(named.filter((iso3) => !listed.includes(iso3))).toEqual(["AFG", "USA"]));

  it("names France in the dateline and nowhere else", () =>
    expect(mentions.filter(({ iso3 }) => iso3 === "FRA").map(({ id }) => id)).toEqual(["fra-1-dateline"]));

  it("names a country in one role of one paragraph once, and builds its id from the three", () =>
    expect(mentions.map(({ id }) => id)).toEqual(
      mentions.map(({ iso3, paragraph, role }) => `${iso3.toLowerCase()}-${paragraph}-${role.replaceAll("_", "-")}`),
    ));

  it("follows the paragraphs of the body and takes nothing from the list in the last", () => {
    const paragraphs = mentions.map(({ paragraph }) => paragraph);
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
    expect(paragraphs).not.toContain(40);
  });

  it("has for paragraph 25 the United Kingdom alone, as the place of the case", () =>
    expect(mentions.filter(({ paragraph }) => paragraph === 25).map(({ id }) => id)).toEqual(["gbr-25-case-location"]));

  it.each(mentions.filter(({ caseId }) => caseId !== null))("has $id in the paragraph of its case", (mention) =>
    expect(cases.find(({ id }) => id === mention.caseId)?.paragraph).toBe(mention.paragraph),
  );

  it.each(mentions.filter(({ organisationId }) => organisationId !== null))(
    "has $id as its organisation has it",
    (mention) => {
      const organisation = organisations.find(({ id }) => id === mention.organisationId);
      expect(organisation?.iso3).toBe(mention.iso3);
      expect(organisation?.roles.map(({ role, paragraph }) => [role, paragraph])).toContainEqual([
        mention.role,
        mention.paragraph,
      ]);
    },
  );
});

describe("data/units.json", () => {
  it("has the units that the mentions have, with the same phrases", () =>
    expect(units.map(({ iso3, paragraph, phrase }) => [iso3, paragraph, phrase])).toEqual(
      mentions.filter(({ role }) => role === "unit").map(({ iso3, paragraph, phrase }) => [iso3, paragraph, phrase]),
    ));
});

describe("data/prevention.json", () => {
  it.each(efforts)("has $id in the countries that the mentions have", ({ paragraph, countries }) =>
    expect(countries).toEqual(
      mentions
        .filter((mention) => mention.paragraph === paragraph)
        .map(({ iso3, role, basis }) => ({ iso3, role, basis })),
    ),
  );
});

describe("Mentions", () => {
  const faultOf = (changes: object) => () =>
    parseFile(
      Mentions,
      file,
      input.map((entry, at) => (at === 0 ? { ...entry, ...changes } : entry)),
    );

  it("names the mention whose role needs a case", () =>
    expect(faultOf({ role: "border" })).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/mentions.json › fra-1-dateline › caseId: must name a case for a role within a case, and be null for all other roles]`,
    ));

  it("names the mention whose role needs an organisation", () =>
    expect(faultOf({ role: "funder" })).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/mentions.json › fra-1-dateline › organisationId: must name an organisation for a funder or supporter, and be null for all other roles]`,
    ));

  it("names the mention whose code is malformed", () =>
    expect(faultOf({ iso3: "Fr" })).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/mentions.json › fra-1-dateline › iso3: must be three capital letters of ISO 3166-1, e.g. "NLD"]`,
    ));

  it("names the mention whose phrase is too long", () =>
    expect(faultOf({ phrase: "one two three four five six seven eight nine" })).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/mentions.json › fra-1-dateline › phrase: must be two to eight words parted by single spaces]`,
    ));
});
