// Knows that no slip in a data file may crash the model: it is taken, or told as a fault that a person can follow.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dataset, datasetFrom } from "../../src/model/dataset.ts";
import { parseFacts } from "../../src/model/parse-facts.ts";
import { parseTexts } from "../../src/model/parse-texts.ts";
import { plainOf } from "../../src/model/prose.ts";
import { rawFacts } from "../../src/model/raw-data.ts";
import { rawTexts } from "../../src/model/raw-texts.ts";
import { DataFault } from "../../src/schema/parse-file.ts";
import { type Mutation, mutate, mutation } from "../fixtures/mutations.ts";

const SEED = 20_251_110;
const A_FAULT = /^data\/[\w/-]+\.json( › [^\n]+?)*: \S.*$/u;

describe("a slip in the facts", () => {
  it("is taken as good data or told as a fault", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const facts = mutated(rawFacts, mutations);
        holds(facts, rawTexts);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

describe("a slip in the words", () => {
  it("is taken as good data or told as a fault, and what is taken can be filled in", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 2 }), (mutations) => {
        const texts = mutated(rawTexts, mutations);
        holds(rawFacts, texts);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

function mutated<T extends object>(files: T, mutations: readonly Mutation[]): T {
  const copy = structuredClone(files);
  for (const change of mutations) mutate(copy as Record<string, unknown>, change);
  return copy;
}

/** Either a dataset that fits the schemas and can be shown, or a DataFault with a line for each fault. */
function holds(facts: typeof rawFacts, texts: typeof rawTexts): void {
  const result = datasetOrError(facts, texts);
  if (result instanceof Error) {
    expect(result).toBeInstanceOf(DataFault);
    expect(result.message.split("\n").filter((line) => !A_FAULT.test(line))).toEqual([]);
    return;
  }
  expect(() => [parseFacts(facts), parseTexts(texts)]).not.toThrow();
  expect(() => Object.values(result.texts.story.steps).map(({ alt }) => plainOf(alt, "en", result))).not.toThrow();
}

function datasetOrError(facts: typeof rawFacts, texts: typeof rawTexts): Dataset | Error {
  try {
    return datasetFrom(facts, texts);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
