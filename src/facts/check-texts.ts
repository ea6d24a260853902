// Knows whether the words fit the facts: every entry has its text, every text its entry, every place-holder its figure.
import { faultLine } from "./parse-file.ts";
import { placeHolderFaults } from "./check-place-holders.ts";
import type { DerivedNumber } from "./derived.ts";
import type { Facts } from "./facts.ts";
import type { Texts } from "./parse-texts.ts";

/** One line for every missing or unknown text key and every place-holder that asks for nothing. */
export function textFaults(facts: Facts, texts: Texts, derived: ReadonlyMap<string, DerivedNumber>): string[] {
  return [
    ...keyFaults(facts, texts, derived),
    ...vagueWordFaults(facts, texts),
    ...placeHolderFaults(facts, texts, derived),
  ];
}

function keyFaults(facts: Facts, texts: Texts, derived: ReadonlyMap<string, DerivedNumber>): string[] {
  const steps = facts.parts.flatMap((part) => part.steps);
  const byId = [
    "breakdowns",
    "figures",
    "cases",
    "findings",
    "organisations",
    "units",
    "prevention",
    "editions",
    "cautions",
    "withheld",
  ] as const;
  return [
    ...byId.flatMap((name) =>
      compare(
        `data/text/en/${name}.json`,
        [],
        facts[name].map(({ id }) => id),
        texts[name],
      ),
    ),
    ...compare("data/text/en/derived.json", [], [...derived.keys()], texts.derived),
    ...compare(
      "data/text/en/story.json",
      ["parts"],
      facts.parts.map(({ id }) => id),
      texts.story.parts,
    ),
    ...compare(
      "data/text/en/story.json",
      ["steps"],
      steps.map(({ id }) => id),
      texts.story.steps,
    ),
    ...compare(
      "data/text/en/story.json",
      ["asides"],
      steps.flatMap(({ aside }) => aside ?? []),
      texts.story.asides,
    ),
  ];
}

function compare(
  file: string,
  path: string[],
  ids: readonly string[],
  texts: Readonly<Record<string, unknown>>,
): string[] {
  const missing = ids
    .filter((id) => !Object.hasOwn(texts, id))
    .map((id) => faultLine(file, [...path, id], "the text is missing"));
  const unknown = Object.keys(texts).filter((key) => !ids.includes(key));
  return [...missing, ...unknown.map((key) => faultLine(file, [...path, key], "there is no entry of this name"))];
}

/** A vague figure has no number to show: without its word it would have nothing. */
function vagueWordFaults({ figures }: Facts, { wording }: Texts): string[] {
  const needed = new Set(figures.flatMap((figure) => (figure.qualifier === "vague" ? [figure.vagueWord] : [])));
  return [...needed]
    .filter((word) => !Object.hasOwn(wording.vague, word))
    .map((word) => faultLine("data/text/en/wording.json", ["vague", word], "the text is missing"));
}
