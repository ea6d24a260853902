// Knows whether the words of the widgets ask only for what exists and say nothing that is withheld. Knows no word.
import { faultLine } from "./parse-file.ts";
import type { Locale } from "./locale.ts";
import { dataset, type Dataset } from "./dataset.ts";
import { fill } from "./fill.ts";
import { placeHoldersIn } from "./place-holders.ts";
import { stringsIn, type PlacedString } from "./strings-in.ts";
import { findWithheld } from "./withheld.ts";

/** One line for every text of a language that asks for nothing that exists, or says what is held back. */
export function embedTextFaults(locale: Locale, words: unknown, own: Dataset): string[] {
  return stringsIn(words).flatMap((string) =>
    [...unfilled(string, locale, own), ...withheldIn(string)].map((reason) =>
      faultLine(`data/text/${locale}/embed.json`, string.path, reason),
    ),
  );
}

function unfilled({ text }: PlacedString, locale: Locale, own: Dataset): string[] {
  return placeHoldersIn(text).flatMap((holder) => {
    try {
      fill(holder, locale, own);
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}

function withheldIn({ text }: PlacedString): string[] {
  return findWithheld(text, dataset.facts.withheld).map(
    ({ id }) => `says what data/withheld.json withholds under "${id}"`,
  );
}
