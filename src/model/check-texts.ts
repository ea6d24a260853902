// Knows whether the words fit the facts: every entry has its text, every text its entry, every place-holder its figure.
import { faultLine } from "../schema/parse-file.ts";
import { COUNTRY_SETS, ORGANISATION_SETS } from "./named-sets.ts";
import type { DerivedNumber } from "./derived.ts";
import type { Facts } from "./facts.ts";
import type { Texts } from "./parse-texts.ts";
import { placeHoldersIn } from "./place-holders.ts";

/** One line for every missing or unknown text key and every place-holder that asks for nothing. */
export function textFaults(facts: Facts, texts: Texts, derived: ReadonlyMap<string, DerivedNumber>): string[] {
  return [...keyFaults(facts, texts, derived), ...placeHolderFaults(facts, texts, derived)];
}

function keyFaults(facts: Facts, texts: Texts, derived: ReadonlyMap<string, DerivedNumber>): string[] {
  const steps = facts.parts.flatMap((part) => part.steps);
  const byId = [
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
    .filter((id) => texts[id] === undefined)
    .map((id) => faultLine(file, [...path, id], "the text is missing"));
  const unknown = Object.keys(texts).filter((key) => !ids.includes(key));
  return [...missing, ...unknown.map((key) => faultLine(file, [...path, key], "there is no entry of this name"))];
}

function placeHolderFaults(facts: Facts, texts: Texts, derived: ReadonlyMap<string, DerivedNumber>): string[] {
  const known = {
    figure: new Set(facts.figures.map(({ id }) => id)),
    derived: new Set(derived.keys()),
    countries: new Set<string>(Object.keys(COUNTRY_SETS)),
    organisations: new Set<string>(Object.keys(ORGANISATION_SETS)),
  };
  return Object.entries(texts).flatMap(([name, content]) =>
    stringsIn(content, [])
      .flatMap(({ path, text }) => placeHoldersIn(text).map((holder) => ({ path, ...holder })))
      .filter(({ kind, id }) => !known[kind].has(id))
      .map(({ path, raw }) =>
        faultLine(`data/text/en/${name}.json`, path, `the place-holder ${raw} asks for nothing that exists`),
      ),
  );
}

function stringsIn(value: unknown, path: string[]): { path: string[]; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, key]));
}
