// Checks the texts against the facts: keys, place-holders, what a spreadsheet would run, what is withheld.
import { faultLine, type PlacedString, stringsIn } from "./parse-file.ts";
import type { DerivedNumber } from "./derived.ts";
import { factFiles, type Facts } from "./fact-files.ts";
import type { Texts } from "./text-files.ts";
import { COUNTRY_SETS, ORGANISATION_SETS } from "./sets.ts";
import { placeHoldersIn } from "./text-fields.ts";
import { findWithheld } from "./withheld.ts";
import type { Locale } from "./fields.ts";
import { dataset, type Dataset } from "./dataset.ts";
import { fill } from "./prose.ts";

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

/** Signs that open a formula in a spreadsheet, full-width forms included. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;
const CONTROL = /\p{Cc}/u;

/** One line for every string that opens like a formula or holds a control character (tab, line break, NUL). */
export function cellFaults(facts: Facts, texts: Texts): string[] {
  const files = [
    ...Object.entries(factFiles).map(([key, [file]]) => ({ file, content: facts[key as keyof Facts] })),
    ...Object.entries(texts).map(([name, content]) => ({ file: `data/text/en/${name}.json`, content })),
  ];
  return files.flatMap(({ file, content }) =>
    stringsIn(content).flatMap(({ path, text }) => {
      const reason = reasonAgainst(text);
      return reason === null ? [] : [faultLine(file, path, reason)];
    }),
  );
}

function reasonAgainst(text: string): string | null {
  if (CONTROL.test(text)) return "holds a control character, such as a tab or a line break";
  const sign = FORMULA.exec(text)?.[0].trim();
  return sign === undefined ? null : `begins with "${sign}", which a spreadsheet would run as a formula`;
}

/** Files of hashes, which say nothing. */
const SILENT: ReadonlySet<string> = new Set(["fingerprint", "withheld"]);

/** One line for every entry or text that says what data/withheld.json keeps back; the thing itself is not repeated. */
export function withheldFaults(facts: Facts, texts: Texts): string[] {
  const lists = Object.entries(factFiles).filter(([key]) => !SILENT.has(key));
  const entries = lists.flatMap(([key, [file]]) => blocksOf(file, facts[key as keyof Facts]));
  const words = Object.entries(texts).flatMap(([name, content]) => blocksOf(`data/text/en/${name}.json`, content));
  return [...entries, ...words].flatMap(({ file, name, block }) =>
    findWithheld(block, facts.withheld).map(({ id }) =>
      faultLine(file, [name], `says what data/withheld.json withholds under "${id}"`),
    ),
  );
}

/** Each entry of a file, or each of its keys, as one text: keys and strings with a space between. */
function blocksOf(file: string, content: unknown): { file: string; name: string; block: string }[] {
  const blocks = new Map<string, string[]>();
  for (const { path, text } of stringsIn(content)) {
    const [name = "", ...rest] = path;
    const parts = blocks.get(name) ?? [name];
    parts.push(...rest, text);
    blocks.set(name, parts);
  }
  return [...blocks].map(([name, parts]) => ({ file, name, block: parts.join(" ") }));
}

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
