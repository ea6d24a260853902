// Knows whether every phrase stands in its paragraph and proves what it is quoted for. Knows no text of the release.
import type { Figure } from "./figure.ts";
import { faultLine } from "./parse-file.ts";
import { evidenceIn, type PlacedEvidence } from "./evidence.ts";
import type { Facts } from "./facts.ts";
import { stands } from "./fingerprint.ts";
import { unprovenBy } from "./number-in-phrase.ts";
import { factFiles } from "./parse-facts.ts";

/** One line for every phrase that is not in its paragraph and every figure that its phrase does not say. */
export function evidenceFaults(facts: Facts): string[] {
  const quoted = quotedIn(facts).filter(({ paragraph, phrase }) => !stands(facts.fingerprint, paragraph, phrase));
  return [...quoted.map(notThere), ...facts.figures.flatMap(notProven)];
}

/** Everything in the facts that quotes the release. */
export function quotedIn(facts: Facts): PlacedEvidence[] {
  const files = Object.entries(factFiles).map(([key, [path]]) => ({
    name: path.replace(/^data\//, ""),
    content: facts[key as keyof Facts],
  }));
  return evidenceIn(files);
}

function notThere({ path: [file = "data", ...names], paragraph, phrase }: PlacedEvidence): string {
  return faultLine(file, [...names, "phrase"], `"${phrase}" does not stand in paragraph ${paragraph} of the release`);
}

function notProven(figure: Figure): string[] {
  const reason = unprovenBy(figure);
  return reason === null ? [] : [faultLine("data/figures.json", [figure.id, "phrase"], `"${figure.phrase}" ${reason}`)];
}
