// Types of text field: prose, templates, place-holders, plural forms.
import { z } from "zod";
import { LINK_RULE, LINK_START, type Locale } from "./fields.ts";

/**
 * A place-holder: `{figure:arrests}`, `{derived:only-listed}`, `{countries:case-told}`, `{organisations:supporters}`.
 * `|digits` keeps a small number in digits, `|upper` opens a sentence, `|month` gives a span of dates as its month.
 */
export const PLACE_HOLDER =
  /\{(figure|derived|countries|organisations):([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:\|(digits|upper|month))?\}/;

/** A link of inline Markdown that begins otherwise than one may. */
const STRANGE_LINK = new RegExp(
  String.raw`\]\(\s*<?(?!${LINK_START.source})|<[a-z][\w+.-]*:(?<!<https:|<mailto:)`,
  "i",
);

const placeHolders = new RegExp(PLACE_HOLDER, "g");

/** Text that a reader reads: inline Markdown, its figures only as place-holders. */
export const Prose = z
  .string()
  .refine((text) => text !== "" && text === text.trim().normalize("NFC"), "must be NFC text without outer spaces")
  .refine((text) => !/[{}]/.test(text.replace(placeHolders, "")), "must write place-holders as {figure:some-id}")
  .refine((text) => !/\d/.test(text.replace(placeHolders, "")), "must name figures by place-holder, never type them")
  .refine((text) => !STRANGE_LINK.test(text), LINK_RULE)
  .meta({
    description: "Text a reader reads, inline Markdown; figures stand as place-holders, e.g. {figure:arrests}.",
  });
export type Prose = z.output<typeof Prose>;

/** Words that are not prose: a label, a title. */
export const Word = z.string().min(1);

/** Words with place-holders that the field's user fills, e.g. `{n}`; each of them must be there. */
export function template(...names: string[]) {
  return z
    .string()
    .refine(
      (text) => names.every((name) => text.includes(`{${name}}`)),
      `must contain ${names.map((name) => `{${name}}`).join(" and ")}`,
    );
}

const COUNTRY = /\{[cC]ountry\}/g;

/** Prose about one country: `{country}` is its name within a sentence, `{Country}` the same at the start of one. */
export const CountryProse = z
  .string()
  .refine((text) => Prose.safeParse(text.replace(COUNTRY, "x")).success, "must be prose, beside {country}")
  .meta({ description: "Prose about one country; {country} stands for its name, {Country} at the start." });
export type CountryProse = z.output<typeof CountryProse>;

/** Names of standards and treaties, whose numbers are part of the name. */
const STANDARDS = /\b(?:WCAG|CC BY|ISO|M|Articles?|resolution|SHA-|IBM) ?\d[\d.]*(?:-\d)?(?: (?:and|to) \d+)?/g;

/** Prose in which standards may be called by their numbered names; every other number stays a place-holder. */
export const StandardsProse = z
  .string()
  .refine((text) => Prose.safeParse(text.replace(STANDARDS, "x")).success, "must name figures by place-holder")
  .meta({ description: "Prose that may name standards and articles of treaties by their numbers." });
export type StandardsProse = z.output<typeof StandardsProse>;

/** One place-holder of a text. */
export interface PlaceHolder {
  readonly raw: string;
  readonly kind: "figure" | "derived" | "countries" | "organisations";
  readonly id: string;
  readonly style: "digits" | "upper" | "month" | null;
}

/** All place-holders of a text, in order. */
export function placeHoldersIn(text: string): PlaceHolder[] {
  return [...text.matchAll(new RegExp(PLACE_HOLDER, "g"))].map(placeHolderOf);
}

/** The place-holder that a match of PLACE_HOLDER stands for. */
export function placeHolderOf(match: RegExpMatchArray | RegExpExecArray): PlaceHolder {
  const [raw, kind, id = "", style] = match;
  return { raw, kind: kind as PlaceHolder["kind"], id, style: (style ?? null) as PlaceHolder["style"] };
}

/** The categories into which a language sorts its counts, as CLDR names them, e.g. "one" and "other". */
export function pluralCategories(locale: Locale): readonly Intl.LDMLPluralRule[] {
  return new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
}

/** Schema of the forms that one language needs for a count: every one of its categories and no other. */
export function pluralForms(locale: Locale) {
  const wanted = [...pluralCategories(locale)].sort().join(", ");
  return z
    .partialRecord(
      z.enum(["zero", "one", "two", "few", "many", "other"]),
      z.string().min(1).meta({ description: "Words around a count; {n} stands for it, where it is spoken." }),
    )
    .refine((forms) => Object.keys(forms).sort().join(", ") === wanted, `must have a form for each of: ${wanted}`)
    .refine((forms) => forms.other?.includes("{n}") === true, "must contain the place-holder {n} in its form “other”");
}
export type PluralForms = z.output<ReturnType<typeof pluralForms>>;
