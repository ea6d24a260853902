// The documents of data/ that are published as they stand or with numbers filled in, and the last correction.
import changelogText from "../../data/CHANGELOG.md?raw";
import readmeText from "../../data/text/en/dataset-readme.md?raw";
import widgetReadmeText from "../../data/text/en/widget-readme.txt?raw";
import { type Change, changesIn } from "./changelog.ts";
import { dataset } from "./dataset.ts";
import type { EmbedLanguage } from "./embed-language.ts";
import { frozenVersion } from "./address.ts";
import { dayOf } from "./wording.ts";

/** What changed in numbers or words, newest first. */
export const changelog: string = changelogText;

/** The README of the download, with place-holders for numbers and for the parts that are worked out. */
export const datasetReadme: string = readmeText;

/** The README of a widget to host oneself, with place-holders. */
export const widgetReadme: string = widgetReadmeText;

/** The versions of this dataset. */
export const changes: readonly Change[] = changesIn(changelog);

/** The newest version that corrects what an earlier one said; undefined while nothing was corrected. */
export const lastCorrection: Change | undefined = changes.find(({ corrects }) => corrects);

/** The line for the foot of a widget; undefined where there is nothing to say. */
export function editionLine(language: EmbedLanguage): string | undefined {
  return editionLineOf(language, frozenVersion, lastCorrection?.date);
}

/** The same for any state: a permanent copy says so, whatever was corrected before it was made. */
export function editionLineOf(
  { words: { frame }, locale }: EmbedLanguage,
  frozen: string | null,
  correctedOn: string | undefined,
): string | undefined {
  const { date } = dataset.facts.card;
  if (frozen !== null) return frame.frozen.replace("{version}", frozen).replace("{date}", dayOf(date, locale));
  return correctedOn === undefined ? undefined : frame.corrected.replace("{date}", dayOf(correctedOn, locale));
}
