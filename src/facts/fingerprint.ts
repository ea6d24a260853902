// Knows how a paragraph is turned into fingerprints and how a phrase is held against them. Knows no text of the release.
import type { SourceFingerprint } from "./fingerprint-schema.ts";
import { fingerprintOf, LONGEST_RUN, runForm, runsOf, SHORTEST_RUN, wordsOf } from "./phrase.ts";

/** How many paragraphs the release has. */
export const PARAGRAPHS = 40;

const DESCRIPTION =
  "Per paragraph, for every run of two to eight words: the first 12 hexadecimal digits of the SHA-256 of the run in " +
  "UTF-8, sorted. Runs are in Unicode NFC with straight quotes and single spaces, case kept, and without whatever is " +
  "neither letter nor digit at their two ends. A sign standing alone is not counted as a word.";

/** The paragraphs of a text: its non-empty lines. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== "");
}

/** The fingerprints of every paragraph of the release. */
export function fingerprintsOf(paragraphs: readonly string[]): SourceFingerprint {
  const entries = paragraphs.map((paragraph, index) => [String(index + 1), lineOf(paragraph)]);
  return { description: DESCRIPTION, paragraphs: Object.fromEntries(entries) as Record<string, string> };
}

function lineOf(paragraph: string): string {
  return [...new Set([...runsOf(paragraph)].map(fingerprintOf))].sort().join(" ");
}

/** Whether a phrase of two to eight words stands in that paragraph of the release. */
export function stands(fingerprint: SourceFingerprint, paragraph: number, phrase: string): boolean {
  const count = wordsOf(phrase).length;
  if (count < SHORTEST_RUN || count > LONGEST_RUN) return false;
  const line = fingerprint.paragraphs[String(paragraph)] ?? "";
  return line.includes(fingerprintOf(runForm(phrase)));
}
