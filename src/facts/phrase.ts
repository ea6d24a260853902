// Short phrases as words and as hashes: the fingerprint that shows whether a phrase stands in a paragraph.
import { hash } from "node:crypto";
import { z } from "zod";

/** A run that proves something has at least two words and at most eight. */
export const SHORTEST_RUN = 2;
export const LONGEST_RUN = 8;

const CURLY_SINGLE = /[\u2018\u2019\u201A\u201B]/g;
const CURLY_DOUBLE = /[\u201C\u201D\u201E\u201F]/g;
const OUTER_PUNCTUATION = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The text in NFC with straight quotes and single spaces, none at its ends. Case, hyphens and dashes stay. */
export function normalise(text: string): string {
  return text.normalize("NFC").replace(CURLY_SINGLE, "'").replace(CURLY_DOUBLE, '"').replace(/\s+/g, " ").trim();
}

/**
 * The words of a text, in order: what stands between spaces, with its punctuation ("USD", "7,000)."). A sign that
 * stands alone (a dash, "&") is no word but hangs on the one before it; at the head of a text (a bullet) it is dropped.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const token of normalise(text).split(" ")) {
    if (LETTER_OR_DIGIT.test(token)) words.push(token);
    else if (words.length > 0) words.push(`${words.pop() ?? ""} ${token}`);
  }
  return words;
}

/**
 * The form in which a run is compared: normalised, and without what is neither letter nor digit at its two ends
 * (quotes, brackets, commas, full stops, dashes, spaces). Inside the run every sign counts, also "7,000)" before a word.
 */
export function runForm(run: string): string {
  return normalise(run).replace(OUTER_PUNCTUATION, "");
}

/** Every run of `shortest` to `longest` words of a paragraph, each once, in the form in which runs are compared. */
export function runsOf(paragraph: string, shortest = SHORTEST_RUN, longest = LONGEST_RUN): Set<string> {
  const words = wordsOf(paragraph);
  const runs = new Set<string>();
  words.forEach((_, start) => {
    const last = Math.min(start + longest, words.length);
    for (let end = start + shortest; end <= last; end += 1) runs.add(runForm(words.slice(start, end).join(" ")));
  });
  return runs;
}

/** The name of a run: the first 12 hexadecimal digits of the SHA-256 of its UTF-8 bytes. Takes the run as it comes. */
export function fingerprintOf(run: string): string {
  return shortHash(run, 12);
}

/** The first digits of a text's SHA-256, in hexadecimal. */
export function shortHash(text: string, digits: number): string {
  return hash("sha256", text, "hex").slice(0, digits);
}

/** The fingerprints of one paragraph: twelve hexadecimal digits each, sorted, parted by single spaces. */
export const ParagraphFingerprints = z
  .string()
  .regex(/^([0-9a-f]{12}( [0-9a-f]{12})*)?$/, "must be fingerprints of 12 hexadecimal digits parted by single spaces")
  .meta({ description: "First 12 hexadecimal digits of the SHA-256 of every run of two to eight words, sorted." });
export type ParagraphFingerprints = z.output<typeof ParagraphFingerprints>;

/** The whole of data/source-fingerprint.json: proves that a short phrase stands in paragraph n without the text. */
export const SourceFingerprint = z.strictObject({
  description: z.string().min(1).meta({ description: "How the fingerprints are made, so that anybody can repeat it." }),
  paragraphs: z
    .record(z.string().regex(/^([1-9]|[1-3]\d|40)$/, "must be a paragraph number from 1 to 40"), ParagraphFingerprints)
    .meta({ description: "Fingerprints by paragraph number; one line each, so that a change shows in its paragraph." }),
});
export type SourceFingerprint = z.output<typeof SourceFingerprint>;

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
