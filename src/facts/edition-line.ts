// Knows what a widget says of its own state: the lasting copy of a version, or corrected since. Knows no language.
import { lastCorrection } from "./changelog.ts";
import { dataset } from "./dataset.ts";
import type { EmbedLanguage } from "./embed-language.ts";
import { frozenVersion } from "./frozen-version.ts";
import { dayOf } from "./number-format.ts";

/** The line for the foot of a widget; undefined where there is nothing to say. */
export function editionLine(language: EmbedLanguage): string | undefined {
  return editionLineOf(language, frozenVersion, lastCorrection?.date);
}

/** The same for any state: a lasting copy says so, whatever was corrected before it was made. */
export function editionLineOf(
  { words: { frame }, locale }: EmbedLanguage,
  frozen: string | null,
  correctedOn: string | undefined,
): string | undefined {
  const { date } = dataset.facts.card;
  if (frozen !== null) return frame.frozen.replace("{version}", frozen).replace("{date}", dayOf(date, locale));
  return correctedOn === undefined ? undefined : frame.corrected.replace("{date}", dayOf(correctedOn, locale));
}
