// Knows the form of the proof that a short phrase stands in a paragraph. Knows no phrase and no paragraph.
import { z } from "zod";

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
