// Knows when two short phrases are the same words, and how a run of words is named by a hash. Knows no paragraph's content.
import { hash } from "node:crypto";

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
