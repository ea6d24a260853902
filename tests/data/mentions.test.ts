// What follows from the mentions taken together, above all 119 = 81 + 17 + 21. Does not read the release.
import { describe, expect, it } from "vitest";
import caseInputFile from "../../data/cases.json" with { type: "json" };
import inputFile from "../../data/mentions.json" with { type: "json" };
import participantInputFile from "../../data/participants.json" with { type: "json" };
import { Cases } from "../../src/facts/case.ts";
import { type MentionRole, Mentions } from "../../src/facts/mention.ts";
import { parseFile } from "../../src/facts/parse-file.ts";
import { Participants } from "../../src/facts/participant.ts";

const { items: caseInput } = caseInputFile;
const { items: input } = inputFile;
const { items: participantInput } = participantInputFile;

const file = "data/mentions.json";
const mentions = parseFile(Mentions, file, input);
const cases = parseFile(Cases, "data/cases.json", caseInput);
const participants = parseFile(Participants, "data/participants.json", participantInput);

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

  it("takes nothing from the list in the last paragraph", () =>
    expect(mentions.filter(({ paragraph }) => paragraph === 40)).toEqual([]));

  it("has for paragraph 25 the United Kingdom alone, as the place of the case", () =>
    expect(mentions.filter(({ paragraph }) => paragraph === 25).map(({ id }) => id)).toEqual(["gbr-25-case-location"]));
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
