// Knows how files become the dataset: parsed, checked against each other and against the release, frozen.
import { DataFault } from "./parse-file.ts";
import { breakdownFaults } from "./check-breakdowns.ts";
import { cellFaults } from "./check-cells.ts";
import { codeFaults } from "./check-codes.ts";
import { countryFaults } from "./check-countries.ts";
import { evidenceFaults } from "./check-evidence.ts";
import { referenceFaults } from "./check-references.ts";
import { textFaults } from "./check-texts.ts";
import { withheldFaults } from "./check-withheld.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { derivedNumbers, type DerivedNumber } from "./derived.ts";
import type { Facts } from "./facts.ts";
import { parseFacts } from "./parse-facts.ts";
import { parseTexts, type Texts } from "./parse-texts.ts";
import { rawFacts, type RawFacts } from "./raw-data.ts";
import { rawTexts, type RawTexts } from "./raw-texts.ts";

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
