// Who paid, supported and partnered, and that words exist for all of them. Does not read the release.
import { describe, expect, it } from "vitest";
import inputFile from "../../data/organisations.json" with { type: "json" };
import preventionInputFile from "../../data/prevention.json" with { type: "json" };
import organisationText from "../../data/text/en/organisations.json" with { type: "json" };
import preventionText from "../../data/text/en/prevention.json" with { type: "json" };
import unitText from "../../data/text/en/units.json" with { type: "json" };
import unitInputFile from "../../data/units.json" with { type: "json" };
import { OrganisationText, PreventionText, textsOf, UnitText } from "../../src/facts/entry-texts.ts";
import { type OrganisationRole, Organisations } from "../../src/facts/mention.ts";
import { parseFile } from "../../src/facts/parse-file.ts";

const { items: input } = inputFile;
const { items: preventionInput } = preventionInputFile;
const { items: unitInput } = unitInputFile;

const file = "data/organisations.json";
const organisations = parseFile(Organisations, file, input);
const withRole = (role: OrganisationRole) =>
  organisations.filter(({ roles }) => roles.some((part) => part.role === role)).map(({ id }) => id);

describe("data/organisations.json", () => {
  it("has one funder, whose money went through one channel", () => {
    expect(withRole("funder")).toEqual(["uk-home-office"]);
    expect(withRole("channel")).toEqual(["national-crime-agency"]);
  });

  it("has four bodies of additional support, which are not funders", () =>
    expect(withRole("supporter")).toEqual([
      "bali-process-support-office",
      "european-union",
      "global-affairs-canada",
      "us-bureau-inl",
    ]));

  it("has nine operational partners, one of which also gave support", () => {
    expect(withRole("operational_partner")).toHaveLength(9);
    expect(withRole("operational_partner").filter((id) => withRole("supporter").includes(id))).toEqual([
      "bali-process-support-office",
    ]);
  });
});

describe("names and words in English", () => {
  it.each([
    {
      kind: "organisations",
      entries: input,
      texts: parseFile(textsOf(OrganisationText), "data/text/en/organisations.json", organisationText),
    },
    { kind: "units", entries: unitInput, texts: parseFile(textsOf(UnitText), "data/text/en/units.json", unitText) },
    {
      kind: "prevention",
      entries: preventionInput,
      texts: parseFile(textsOf(PreventionText), "data/text/en/prevention.json", preventionText),
    },
  ])("stand for all $kind and for nothing else", ({ entries, texts }) =>
    expect(Object.keys(texts)).toEqual(entries.map(({ id }) => id)),
  );
});

describe("Organisations", () => {
  it("names the organisation whose home page is no safe address", () =>
    expect(() =>
      parseFile(Organisations, file, [{ ...input[0], homePage: "http://example.org" }]),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/organisations.json › interpol › homePage: must be an address that begins with https://]`,
    ));
});
