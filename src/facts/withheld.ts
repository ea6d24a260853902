// What is published nowhere: how a breach is recorded as hashes, and how it is found in a text.
import { z } from "zod";
import { distinctList, EntryId, ParagraphNumber, uniqueList } from "./fields.ts";
import { memoize } from "./memoize.ts";
import { shortHash } from "./phrase.ts";

/** First 16 hexadecimal digits of the SHA-256 of a run of one to three words, lower case, NFC, single spaces. */
export const WordsHash = z
  .string()
  .regex(/^[0-9a-f]{16}$/, "must be 16 small hexadecimal digits")
  .meta({ description: "First 16 hexadecimal digits of the SHA-256 of one to three lower-case words." });
export type WordsHash = z.output<typeof WordsHash>;

const runLength = z.int().min(1).max(3).meta({ description: "Number of words that the hash stands for." });

/** Words that may stand nowhere. */
export const WordsPattern = z.strictObject({
  type: z.literal("words").meta({ description: "Refused wherever it stands." }),
  hash: WordsHash,
  words: runLength,
});
export type WordsPattern = z.output<typeof WordsPattern>;

/** Words that may stand anywhere but beside one of the anchors. */
export const NearPattern = z.strictObject({
  type: z.literal("near").meta({ description: "Refused only in the same block of text as an anchor." }),
  anchors: z
    .array(z.string().regex(/^[\p{Ll}\p{Lo}\p{M}]+$/u, "must be one word in small letters"))
    .min(1)
    .meta({ description: "Words that stand for the case, in small letters." }),
  hashes: z
    .array(z.strictObject({ hash: WordsHash, words: runLength }))
    .min(1)
    .meta({ description: "What may not stand beside an anchor." }),
  within: z.literal("block").meta({ description: "A block: a paragraph, table row, list item or record." }),
});
export type NearPattern = z.output<typeof NearPattern>;

/** A rule about how something is shown, which a test of the built site holds; no words to find. */
export const StructurePattern = z.strictObject({
  type: z.literal("structure").meta({ description: "A rule about form, not about words." }),
  rule: z.enum(["no-marker-for-case", "no-case-in-metadata"]).meta({
    description:
      "no-marker-for-case: no marker, locator, share button or embed, and data-nosnippet; " +
      "no-case-in-metadata: titles, descriptions, cards and oEmbed answers tell no case.",
  }),
  cases: distinctList(EntryId).meta({ description: "The cases it holds for, by their id; empty: every case." }),
});
export type StructurePattern = z.output<typeof StructurePattern>;

/** One thing that is published nowhere on the site. */
export const Withheld = z.strictObject({
  id: EntryId,
  kind: z
    .enum([
      "name-for-a-suspect",
      "institution",
      "occupation",
      "personal-details",
      "place",
      "place-of-a-child",
      "case-in-metadata",
    ])
    .meta({ description: "What kind of thing is withheld." }),
  reason: z
    .enum([
      "degrading",
      "identifies-children",
      "identifies-by-joining",
      "attaches-suspicion",
      "singles-out-a-child",
      "taken-out-of-context",
    ])
    .meta({ description: "Why it is withheld." }),
  paragraphs: distinctList(ParagraphNumber).min(1).meta({ description: "Paragraphs of the release that it concerns." }),
  appliesTo: z
    .array(z.enum(["pages", "maps", "files", "embeds", "cards", "repository"]))
    .min(1)
    .meta({ description: "Where it is withheld." }),
  patterns: z
    .array(z.discriminatedUnion("type", [WordsPattern, NearPattern, StructurePattern]))
    .min(1)
    .meta({ description: "How a machine finds a breach." }),
});
export type Withheld = z.output<typeof Withheld>;

/** The whole of data/withheld.json. */
export const WithheldFile = uniqueList(Withheld, "id");
export type WithheldFile = z.output<typeof WithheldFile>;

/** What readers learn of a withheld thing: its kind and the reason, never the thing. */
export const WithheldWords = z.strictObject({
  kind: z.string().min(1).meta({ description: "What kind of thing is withheld, without its content." }),
  reason: z.string().min(1).meta({ description: "Why it is withheld." }),
});
export type WithheldWords = z.output<typeof WithheldWords>;

/** The whole of data/text/<locale>/withheld.json, keyed by the entry's id. */
export const WithheldWordsFile = z.record(EntryId, WithheldWords);
export type WithheldWordsFile = z.output<typeof WithheldWordsFile>;

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

/** The pages of a site say the same words over and over. */
const hashOf = memoize((run: string) => shortHash(run, HASH_DIGITS));
