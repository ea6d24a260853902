// Checks the texts against the facts: keys, place-holders, what a spreadsheet would run, what is withheld.
import type { DerivedNumber } from "./derived.ts";
import { type Facts, factFiles } from "./data-files.ts";
import { formatError, type PlacedString, stringsIn } from "./parse-file.ts";
import { COUNTRY_SETS, ORGANISATION_SETS } from "./sets.ts";
import { FORMULA_START } from "./fields.ts";
import { placeHoldersIn } from "./text-fields.ts";
import type { Texts } from "./data-files.ts";
import { findWithheld } from "./withheld.ts";

type Derived = ReadonlyMap<string, DerivedNumber>;

/** Texts that have one key for each entry of the same name in the facts. */
const BY_ID = [
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

/** Files whose templates have names of their own in braces ("{n}"), which their schemas check. */
const WITH_TEMPLATES: ReadonlySet<string> = new Set(
  [
    "cases-page",
    "country-page",
    "data-page",
    "explorer",
    "method-page",
    "pages",
    "story",
    "widgets-page",
    "wording",
  ].map(fileOf),
);

/** Files of hashes, which say nothing. */
const SILENT: ReadonlySet<string> = new Set(["fingerprint", "withheld"]);

const CONTROL = /\p{Cc}/u;

/** One line for every missing or unknown text key and every place-holder that asks for nothing. */
export function textErrors(facts: Facts, texts: Texts, derived: Derived): string[] {
  const steps = facts.parts.flatMap((part) => part.steps);
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  const { story, wording } = texts;
  const vague = facts.figures.flatMap((figure) => (figure.qualifier === "vague" ? [figure.vagueWord] : []));
  return [
    ...BY_ID.flatMap((name) => keyErrors(fileOf(name), [], ids(facts[name]), texts[name])),
    ...keyErrors(fileOf("derived"), [], [...derived.keys()], texts.derived),
    ...keyErrors(fileOf("story"), ["parts"], ids(facts.parts), story.parts),
    ...keyErrors(fileOf("story"), ["steps"], ids(steps), story.steps),
    ...keyErrors(
      fileOf("story"),
      ["asides"],
      steps.flatMap(({ aside }) => aside ?? []),
      story.asides,
    ),
    ...missingKeys(fileOf("wording"), ["vague"], new Set(vague), wording.vague),
    ...filesOf({}, texts).flatMap(({ file, content }) => [
      ...placeHolderErrors(file, content, facts, derived),
      ...(WITH_TEMPLATES.has(file) ? [] : strayBraces(file, content)),
    ]),
  ];
}

function fileOf(name: string): string {
  return `data/text/en/${name}.json`;
}

type Keyed = Readonly<Record<string, unknown>>;

/** One line for every key that a text lacks, and for every one that it has beyond those. */
export function keyErrors(file: string, path: readonly string[], keys: readonly string[], texts: Keyed): string[] {
  const unknown = Object.keys(texts).filter((key) => !keys.includes(key));
  return [
    ...missingKeys(file, path, keys, texts),
    ...unknown.map((key) => formatError(file, [...path, key], "there is no entry of this name")),
  ];
}

function missingKeys(file: string, path: readonly string[], keys: Iterable<string>, texts: Keyed): string[] {
  const missing = [...keys].filter((key) => !Object.hasOwn(texts, key));
  return missing.map((key) => formatError(file, [...path, key], "the text is missing"));
}

/** One line for every place-holder of a text that asks for nothing. */
export function placeHolderErrors(file: string, content: unknown, { figures }: Facts, derived: Derived): string[] {
  const known = {
    figure: new Set(figures.map(({ id }) => id)),
    derived: new Set(derived.keys()),
    countries: new Set<string>(Object.keys(COUNTRY_SETS)),
    organisations: new Set<string>(Object.keys(ORGANISATION_SETS)),
  };
  return errorsInStrings(file, content, ({ text }) => {
    const unknown = placeHoldersIn(text).filter(({ kind, id }) => !known[kind].has(id));
    return unknown.map(({ raw }) => `the place-holder ${raw} asks for nothing that exists`);
  });
}

function strayBraces(file: string, content: unknown): string[] {
  return errorsInStrings(file, content, ({ text }) => {
    const rest = placeHoldersIn(text).reduce((left, { raw }) => left.replace(raw, ""), text);
    return /[{}]/.test(rest) ? ["must write place-holders as {figure:some-id}"] : [];
  });
}

/** One line for every string that opens like a formula or holds a control character (tab, line break, NUL). */
export function cellErrors(facts: Facts, texts: Texts): string[] {
  const reasons = ({ text }: PlacedString) => {
    if (CONTROL.test(text)) return ["holds a control character, such as a tab or a line break"];
    const sign = FORMULA_START.exec(text)?.[0].trim();
    return sign === undefined ? [] : [`begins with "${sign}", which a spreadsheet would run as a formula`];
  };
  return filesOf(facts, texts).flatMap(({ file, content }) => errorsInStrings(file, content, reasons));
}

/** One line for every entry or text that says what data/withheld.json lists; the thing itself is not repeated. */
export function withheldErrors(facts: Facts, texts: Texts): string[] {
  const spoken = Object.fromEntries(Object.entries(facts).filter(([key]) => !SILENT.has(key)));
  return filesOf(spoken, texts).flatMap(({ file, content }) =>
    blocksOf(content).flatMap(([name, block]) =>
      findWithheld(block, facts.withheld).map(({ id }) =>
        formatError(file, [name], `says what data/withheld.json withholds under "${id}"`),
      ),
    ),
  );
}

function filesOf(facts: Partial<Facts>, texts: Texts): { file: string; content: unknown }[] {
  return [
    ...Object.entries(facts).map(([key, content]) => ({ file: factFiles[key as keyof Facts].file, content })),
    ...Object.entries(texts).map(([name, content]) => ({ file: fileOf(name), content })),
  ];
}

function errorsInStrings(file: string, content: unknown, reasons: (string: PlacedString) => string[]): string[] {
  return stringsIn(content).flatMap((string) =>
    reasons(string).map((reason) => formatError(file, string.path, reason)),
  );
}

/** Each entry of a file, or each of its keys, as one text: keys and strings with a space between. */
function blocksOf(content: unknown): [name: string, block: string][] {
  const blocks = new Map<string, string[]>();
  for (const { path, text } of stringsIn(content)) {
    const [name = "", ...rest] = path;
    blocks.set(name, [...(blocks.get(name) ?? [name]), ...rest, text]);
  }
  return [...blocks].map(([name, parts]) => [name, parts.join(" ")]);
}
