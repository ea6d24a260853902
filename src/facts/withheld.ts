// Knows how to find in a block of text what is published nowhere, by hashes of its words. Knows none of the words.
import type { NearPattern, Withheld } from "./withheld-schema.ts";
import { shortHash } from "./phrase.ts";

/** A withheld thing, found in a block of text. */
export interface WithheldHit {
  readonly id: string;
  /** Where it starts, counted in the block's NFC form. */
  readonly at: number;
}

interface Word {
  readonly text: string;
  readonly at: number;
}

type PlacesByHash = ReadonlyMap<string, readonly number[]>;

const HASH_DIGITS = 16;
const LONGEST_RUN = 3;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const hashes = new Map<string, string>();

/**
 * Every withheld thing in a block of text: a paragraph, a row, a list item, a record. What may only not be joined is
 * found where both halves stand in the same block, so the caller decides how far that reaches.
 */
export function findWithheld(block: string, withheld: readonly Withheld[]): WithheldHit[] {
  const words = wordsOfBlock(block);
  const places = placesByHash(words);
  const present = new Set(words.map(({ text }) => text));
  return withheld.flatMap(({ id, patterns }) =>
    patterns
      .flatMap((pattern) => refusedBy(pattern, present).flatMap((hash) => places.get(hash) ?? []))
      .map((at) => ({ id, at })),
  );
}

/** The hash of a run of one to three words, as data/withheld.json carries it. */
export function withheldHash(run: string): string {
  return hashOf(textOf(wordsOfBlock(run)));
}

/** The hashes that a pattern refuses in a block with these words. */
function refusedBy(pattern: Withheld["patterns"][number], present: ReadonlySet<string>): string[] {
  if (pattern.type === "words") return [pattern.hash];
  if (pattern.type === "near" && hasAnchor(pattern, present)) return pattern.hashes.map(({ hash }) => hash);
  return [];
}

function hasAnchor({ anchors }: NearPattern, present: ReadonlySet<string>): boolean {
  return anchors.some((anchor) => present.has(anchor));
}

function placesByHash(words: readonly Word[]): PlacesByHash {
  const places = new Map<string, number[]>();
  words.forEach(({ at }, start) => {
    for (let end = start + 1; end <= Math.min(start + LONGEST_RUN, words.length); end += 1) {
      const hash = hashOf(textOf(words.slice(start, end)));
      const known = places.get(hash);
      if (known === undefined) places.set(hash, [at]);
      else known.push(at);
    }
  });
  return places;
}

function wordsOfBlock(block: string): Word[] {
  const text = block.normalize("NFC").toLowerCase();
  return [...text.matchAll(WORD)].map((match) => ({ text: match[0], at: match.index }));
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(" ");
}

/** Memoised: the pages of a site say the same words over and over. */
function hashOf(run: string): string {
  const known = hashes.get(run);
  if (known !== undefined) return known;
  const made = shortHash(run, HASH_DIGITS);
  hashes.set(run, made);
  return made;
}
