// Makes the dataset of the site: parsed, checked against itself and the release, frozen.
import { squareErrors } from "./square.ts";
import { refuse } from "./parse-file.ts";
import { agreementErrors } from "./check-agreement.ts";
import { breakdownErrors, referenceErrors } from "./check-references.ts";
import { cellErrors, textErrors, withheldErrors } from "./check-texts.ts";
import { codeErrors } from "./check-codes.ts";
import { evidenceErrors } from "./evidence.ts";
import { type DerivedNumber, derivedNumbers } from "./derived.ts";
import {
  factFiles,
  type Facts,
  parseFacts,
  parseTexts,
  type RawFacts,
  rawOf,
  type RawTexts,
  textFiles,
  type Texts,
} from "./data-files.ts";
import file from "../../data/releases.json" with { type: "json" };
import { type Release, releasesFrom } from "./version.ts";

/** Everything a page, a map or a file may say. */
export interface Dataset {
  readonly facts: Facts;
  readonly texts: Texts;
  readonly derived: ReadonlyMap<string, DerivedNumber>;
}

/**
 * Checks raw files and hands back the dataset.
 * @throws DataError with one line per fault, naming file, entry, field and reason.
 */
export function datasetFrom(rawFactFiles: RawFacts, rawTextFiles: RawTexts): Dataset {
  const facts = parseFacts(rawFactFiles);
  const texts = parseTexts(rawTextFiles);
  refuse([
    ...evidenceErrors(facts),
    ...referenceErrors(facts, texts),
    ...squareErrors(facts),
    ...codeErrors(facts, texts),
    ...cellErrors(facts, texts),
    ...withheldErrors(facts, texts),
  ]);
  const derived = derivedNumbers(facts);
  refuse([...breakdownErrors(facts), ...agreementErrors(facts, texts), ...textErrors(facts, texts, derived)]);
  return deepFreeze({ facts, texts, derived });
}

/** The dataset of this site. */
export const dataset: Dataset = datasetFrom(rawOf(factFiles), rawOf(textFiles));

/** Freezes a tree of plain objects, arrays and maps, and hands it back. A map keeps its methods: type it ReadonlyMap. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  const inner = value instanceof Map ? value.values() : Object.values(value);
  for (const part of inner) deepFreeze(part);
  return Object.freeze(value);
}

/** Every frozen version, newest first; empty as long as nothing is frozen. */
export const releases: readonly Release[] = releasesFrom(file);

/** Whether the files of this version stand at addresses of their own for good. */
export function isFrozen(version: string): boolean {
  return releases.some((release) => release.version === version);
}
