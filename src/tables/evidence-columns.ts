// The columns that lead a row back to the release.
import { z } from "zod";
import { Basis, ParagraphNumber, ShortPhrase } from "../facts/fields.ts";
import type { Dataset } from "../facts/dataset.ts";
import { type Quoting, sourceAddress } from "../facts/source-notes.ts";
import { categories, column } from "./column.ts";

/** What the columns say, also where they may be empty. */
export const PARAGRAPH = "Paragraph of the release, 1 to 40: non-empty lines of our copy, counted from the top.";
export const PHRASE = "Two to eight words quoted from the release. © INTERPOL, not covered by our licence.";
export const SOURCE_ADDRESS =
  "Address of the release, with a text fragment that leads to the phrase unless it is next to details withheld here.";

/** Whose a statement is. */
export const BASIS = { stated: "in the release's own words", inferred: "our reading of them" } as const;

/** The columns of a row that quotes the release. */
export const evidenceColumns = {
  paragraph: column(ParagraphNumber, PARAGRAPH),
  phrase: column(ShortPhrase, PHRASE),
  source_address: column(z.url(), SOURCE_ADDRESS),
  basis: column(categories(Basis, BASIS), "Whose the statement is."),
};

/** The cells of an entry that quotes the release. */
export function evidenceCells(entry: Quoting & { readonly basis: Basis }, { facts }: Dataset) {
  const { paragraph, phrase, basis } = entry;
  return { paragraph, phrase, source_address: sourceAddress(entry, facts), basis };
}
