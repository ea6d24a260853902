// The findings are those of paragraphs 8 to 14, in words and facts. Does not read the release.
import { describe, expect, it } from "vitest";
import caseInputFile from "../../data/cases.json" with { type: "json" };
import inputFile from "../../data/findings.json" with { type: "json" };
import preventionInputFile from "../../data/prevention.json" with { type: "json" };
import textInput from "../../data/text/en/findings.json" with { type: "json" };
import { FindingText, textsOf } from "../../src/facts/entry-texts.ts";
import { Findings, Theme } from "../../src/facts/case.ts";
import { parseFile } from "../../src/facts/parse-file.ts";

const { items: caseInput } = caseInputFile;
const { items: input } = inputFile;
const { items: preventionInput } = preventionInputFile;

const findings = parseFile(Findings, "data/findings.json", input);
const texts = parseFile(textsOf(FindingText), "data/text/en/findings.json", textInput);

describe("data/findings.json", () => {
  it("has one finding for each paragraph from 8 to 14", () =>
    expect(findings.map(({ paragraph }) => paragraph)).toEqual([8, 9, 10, 11, 12, 13, 14]));

  it("has words for every finding and for nothing else", () =>
    expect(Object.keys(texts)).toEqual(findings.map(({ id }) => id)));
});

describe("Theme", () => {
  it("has no subject that no entry bears", () => {
    const borne = [...input, ...caseInput, ...preventionInput].flatMap(({ themes }): string[] => themes);
    expect(Theme.options.filter((theme) => !borne.includes(theme))).toEqual([]);
  });
});
