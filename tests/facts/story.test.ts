// The steps of the story have addresses of their own. Its story is made up.
import { describe, expect, it } from "vitest";
import { parseFile } from "../../src/facts/parse-file.ts";
import { StoryParts } from "../../src/facts/story.ts";

const aPart = (id: string, ...steps: string[]) => ({
  id,
  steps: steps.map((step) => ({
    id: step,
    cases: [],
    findings: [],
    aside: null,
    finder: false,
    stage: { picture: "words" },
  })),
});
const parse = (parts: unknown) => () => parseFile(StoryParts, "data/steps.json", parts);

describe("StoryParts", () => {
  it("takes steps that all differ", () => expect(parse([aPart("one", "a", "b"), aPart("two", "c")])).not.toThrow());

  it("refuses a step of another part's name", () =>
    expect(parse([aPart("one", "a"), aPart("two", "a")])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/steps.json › two › steps › a › id: "a" is already the id of a step; each id names one step only]`,
    ));

  it("refuses a step twice in one part", () =>
    expect(parse([aPart("one", "a", "a")])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/steps.json › one › steps › a › id: "a" is already the id of a step; each id names one step only]`,
    ));

  it("refuses a part twice", () =>
    expect(parse([aPart("one", "a"), aPart("one", "b")])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/steps.json › one › id: "one" stands in the file twice; each id names one entry only]`,
    ));

  it("refuses a part without steps", () =>
    expect(parse([aPart("one")])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/steps.json › one › steps: Too small: expected array to have >=1 items]`,
    ));
});
