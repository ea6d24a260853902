// Makes the dataset of the site: parsed, checked against itself and the release, frozen.
import { squareFaults } from "./square.ts";
import { DataFault } from "./parse-file.ts";
import { breakdownFaults, countryFaults, referenceFaults } from "./check-references.ts";
import { cellFaults, textFaults, withheldFaults } from "./check-texts.ts";
import { codeFaults } from "./check-codes.ts";
import { evidenceFaults } from "./evidence.ts";
import { type DerivedNumber, derivedNumbers } from "./derived.ts";
import { type Facts, parseFacts, rawFacts, type RawFacts } from "./fact-files.ts";
import { parseTexts, rawTexts, type RawTexts, type Texts } from "./text-files.ts";
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
 * @throws DataFault with one line per fault, naming file, entry, field and reason.
 */
export function datasetFrom(rawFactFiles: RawFacts, rawTextFiles: RawTexts): Dataset {
  const facts = parseFacts(rawFactFiles);
  const texts = parseTexts(rawTextFiles);
  refuse([
    ...evidenceFaults(facts),
    ...referenceFaults(facts),
    ...countryFaults(facts, texts),
    ...squareFaults(facts),
    ...codeFaults(facts, texts),
    ...cellFaults(facts, texts),
    ...withheldFaults(facts, texts),
  ]);
  const derived = derivedNumbers(facts);
  refuse([...breakdownFaults(facts), ...textFaults(facts, texts, derived)]);
  return deepFreeze({ facts, texts, derived });
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new DataFault(faults.join("\n"));
}

/** The dataset of this site. */
export const dataset: Dataset = datasetFrom(rawFacts, rawTexts);

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
