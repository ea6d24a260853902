// Knows the form of what is published nowhere: its kind, its reason and how a machine finds it. Knows no content of it.
import { z } from "zod";
import { ParagraphNumber } from "./evidence-schema.ts";
import { EntryId } from "./id.ts";
import { distinctList, uniqueList } from "./unique.ts";

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

/** What a reader is told of a withheld thing: its kind and the reason, never the thing. */
export const WithheldWords = z.strictObject({
  kind: z.string().min(1).meta({ description: "What kind of thing is withheld, without its content." }),
  reason: z.string().min(1).meta({ description: "Why it is withheld." }),
});
export type WithheldWords = z.output<typeof WithheldWords>;

/** The whole of data/text/<locale>/withheld.json, keyed by the entry's id. */
export const WithheldWordsFile = z.record(EntryId, WithheldWords);
export type WithheldWordsFile = z.output<typeof WithheldWordsFile>;
