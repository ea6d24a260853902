// Which cases there are, and how those that need care are held back. Does not read the release.
import { describe, expect, it } from "vitest";
import inputFile from "../../data/cases.json" with { type: "json" };
import mentionInputFile from "../../data/mentions.json" with { type: "json" };
import textInput from "../../data/text/en/cases.json" with { type: "json" };
import { Cases } from "../../src/facts/case.ts";
import { CaseText, textsOf } from "../../src/facts/entry-texts.ts";
import { Mentions } from "../../src/facts/mention.ts";
import { parseFile } from "../../src/facts/parse-file.ts";

const { items: input } = inputFile;
const { items: mentionInput } = mentionInputFile;

const file = "data/cases.json";
const cases = parseFile(Cases, file, input);
const texts = parseFile(textsOf(CaseText), "data/text/en/cases.json", textInput);
const mentions = parseFile(Mentions, "data/mentions.json", mentionInput);

const idsWhere = (holds: (entry: (typeof cases)[number]) => boolean) => cases.filter(holds).map(({ id }) => id);
const children = ["some-children", "one-girl", "one-boy"];

describe("data/cases.json", () => {
  it("tells fifteen cases of trafficking or smuggling, from paragraph 17 to 31", () =>
    expect(cases.filter(({ kind }) => kind !== "other").map(({ paragraph }) => paragraph)).toEqual([
      17, 17, 18, 20, 20, 20, 21, 22, 23, 24, 25, 27, 28, 29, 31,
    ]));

  it("keeps trafficking and smuggling apart where the release does, at its heading in paragraph 26", () =>
    expect(idsWhere(({ kind, paragraph }) => kind !== "other" && (kind === "smuggling") !== paragraph > 26)).toEqual(
      [],
    ));

  it("has the weapons find as a kind of its own", () =>
    expect(idsWhere(({ kind }) => kind === "other")).toEqual(["moldova-romania-weapons"]));

  it.each(cases)("has for $id the countries that the mentions have", ({ id, countries }) =>
    expect(countries).toEqual(
      mentions.filter(({ caseId }) => caseId === id).map(({ iso3, role, basis }) => ({ iso3, role, basis })),
    ),
  );

  it("places no child case and lets nobody quote it", () => {
    expect(idsWhere(({ locator }) => locator === "none")).toEqual(children);
    expect(idsWhere(({ nosnippet }) => nosnippet)).toEqual(children);
    expect(children.filter((id) => texts[id]?.placeName !== undefined)).toEqual([]);
  });

  it("places the case of paragraph 25 in the United Kingdom and says no more", () => {
    const scotland = cases.find(({ paragraph }) => paragraph === 25);
    expect(scotland?.countries.map(({ iso3 }) => iso3)).toEqual(["GBR"]);
    expect(scotland?.sensitivity).toContain("identifiable");
    expect(texts["scotland-woman"]?.placeName).toBe("United Kingdom");
  });

  it("names a part of the world wherever it may not name a country", () =>
    expect(idsWhere(({ locator, areas }) => locator === "region" && areas.length === 0)).toEqual([]));

  it("says of the people in Costa Rica that they are accused", () =>
    expect(cases.find(({ id }) => id === "costa-rica-recordings")?.presumption).toBe("accused"));
});

describe("data/text/en/cases.json", () => {
  it("has words for every case and for nothing else", () =>
    expect(Object.keys(texts)).toEqual(cases.map(({ id }) => id)));
});

describe("Cases", () => {
  it("names the case that stands twice", () =>
    expect(() => parseFile(Cases, file, [...input, input[0]])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/cases.json › myanmar-compound › id: "myanmar-compound" stands in the file twice; each id names one entry only]`,
    ));

  it("names the case whose kind is unknown", () =>
    expect(() => parseFile(Cases, file, [{ ...input[0], kind: "both" }])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/cases.json › myanmar-compound › kind: Invalid option: expected one of "trafficking"|"smuggling"|"other"]`,
    ));
});
