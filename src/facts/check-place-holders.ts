// Knows whether every place-holder of the texts asks for something that exists. Knows no value.
import { faultLine } from "./parse-file.ts";
import type { DerivedNumber } from "./derived.ts";
import type { Facts } from "./facts.ts";
import { COUNTRY_SETS, ORGANISATION_SETS } from "./named-sets.ts";
import type { Texts } from "./parse-texts.ts";
import { placeHoldersIn } from "./place-holders.ts";
import { stringsIn, type PlacedString } from "./strings-in.ts";

/** Files whose templates have names of their own in braces ("{n}"), which their schemas check. */
const WITH_TEMPLATES: ReadonlySet<string> = new Set([
  "cases-page",
  "country-page",
  "data-page",
  "explorer",
  "method-page",
  "pages",
  "widgets-page",
  "wording",
]);

/** One line for every place-holder that asks for nothing, and for every brace that is part of none. */
export function placeHolderFaults(facts: Facts, texts: Texts, derived: ReadonlyMap<string, DerivedNumber>): string[] {
  const known = {
    figure: new Set(facts.figures.map(({ id }) => id)),
    derived: new Set(derived.keys()),
    countries: new Set<string>(Object.keys(COUNTRY_SETS)),
    organisations: new Set<string>(Object.keys(ORGANISATION_SETS)),
  };
  return Object.entries(texts).flatMap(([name, content]) =>
    stringsIn(content).flatMap((string) => {
      const unknown = placeHoldersIn(string.text).filter(({ kind, id }) => !known[kind].has(id));
      const reasons = unknown.map(({ raw }) => `the place-holder ${raw} asks for nothing that exists`);
      return [...reasons, ...(WITH_TEMPLATES.has(name) ? [] : strayBraces(string))].map((reason) =>
        faultLine(`data/text/en/${name}.json`, string.path, reason),
      );
    }),
  );
}

function strayBraces({ text }: PlacedString): string[] {
  const rest = placeHoldersIn(text).reduce((left, { raw }) => left.replace(raw, ""), text);
  return /[{}]/.test(rest) ? ["must write place-holders as {figure:some-id}"] : [];
}
