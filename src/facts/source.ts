// The release and the other sources: who, when, where, in which copy.
import { z } from "zod";
import { CalendarDay, distinctList, EntryId, ParagraphNumber, ShortPhrase, uniqueList, WebAddress } from "./fields.ts";

/** What a paragraph of the release is, so that "paragraph 9" can be found by eye. */
export const ReleaseParagraph = z.strictObject({
  number: ParagraphNumber,
  kind: z
    .enum(["lead", "body", "attribution", "quote", "heading", "bullet", "list"])
    .meta({ description: "What the paragraph is: running text, an attribution, a quotation, a heading or a list." }),
});
export type ReleaseParagraph = z.output<typeof ReleaseParagraph>;

/** A quantity word of the release that counts nothing that happened, so that no figure stands for it. */
export const UncountedPhrase = z.strictObject({
  paragraph: ParagraphNumber,
  phrase: ShortPhrase,
  reason: z.string().min(1).meta({ description: "Why no figure stands for these words." }),
});
export type UncountedPhrase = z.output<typeof UncountedPhrase>;

/** The one source for the operation: the announcement, and our copy of it. */
export const Release = z
  .strictObject({
    publisher: z.string().min(1).meta({ description: "Who published the announcement." }),
    published: CalendarDay.meta({ description: "Day of publication, taken from the publisher's page." }),
    address: WebAddress.meta({ description: "Where the announcement stands." }),
    operationStart: CalendarDay.meta({ description: "First day of the operation." }),
    operationEnd: CalendarDay.meta({ description: "Last day of the operation." }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, "must be 64 small hexadecimal digits")
      .meta({ description: "SHA-256 of the bytes of our copy of the text." }),
    received: CalendarDay.meta({ description: "Day on which our copy of the text came to us." }),
    receivedNote: z.string().min(1).meta({ description: "In what state our copy came, and how far it was compared." }),
    paragraphs: z
      .array(ReleaseParagraph)
      .length(40)
      .refine((all) => all.every(({ number }, index) => number === index + 1), "must count from 1 to 40 in order")
      .meta({ description: "The forty paragraphs: non-empty lines of our copy, counted from the top." }),
    uncounted: distinctList(UncountedPhrase).meta({
      description: "Quantity words that no figure stands for, each with the reason.",
    }),
  })
  .refine(({ operationStart, operationEnd }) => operationStart <= operationEnd, "must not end before it starts");
export type Release = z.output<typeof Release>;

/** A source for anything but the operation itself: earlier editions, definitions, guidance on reporting. */
export const OtherSource = z.strictObject({
  id: EntryId,
  publisher: z.string().min(1).meta({ description: "Who published it." }),
  title: z.string().min(1).meta({ description: "Its title, or what it is where we do not know the title." }),
  address: WebAddress.nullable().meta({ description: "Where it stands; null where we give publisher and title only." }),
  seen: z.enum(["stored copy", "named only"]).meta({
    description: "stored copy: read in a stored copy of the page; named only: named without having been compared.",
  }),
  about: z.string().min(1).meta({ description: "What we take from it." }),
});
export type OtherSource = z.output<typeof OtherSource>;

/** The whole of data/source.json. */
export const SourceFile = z.strictObject({
  release: Release.meta({ description: "The announcement and our copy of it." }),
  others: uniqueList(OtherSource, "id").meta({ description: "Every other source." }),
});
export type SourceFile = z.output<typeof SourceFile>;
