// The languages of the embeds: words, names of countries, numbers and dates in each.
import { CountryNames } from "./entry-texts.ts";
import { type EmbedText, embedTextIn } from "./embed-text.ts";
import type { Locale } from "./fields.ts";
import { formatError, parseAll, refuse, stringsIn } from "./parse-file.ts";
import type { PluralForms } from "./text-fields.ts";
import { dayOf, digitsOf, WordingWords } from "./wording.ts";
import { keyErrors, placeHolderErrors } from "./check-texts.ts";
import { dataset, type Dataset } from "./dataset.ts";
import { plainOf } from "./prose.ts";
import { findWithheld } from "./withheld.ts";
import { type RawEmbedTexts, rawEmbedTexts } from "./data-files.ts";

/** A language in which widgets are made. */
export interface EmbedLanguage {
  readonly locale: Locale;
  readonly direction: "ltr" | "rtl";
  readonly words: EmbedText;
  /** A text with its place-holders filled in this language. */
  readonly say: (text: string) => string;
  readonly nameOf: (iso3: string) => string;
  readonly digits: (value: number) => string;
  /** A count with its noun, in the form that the language wants for it. */
  readonly counted: (forms: PluralForms, value: number) => string;
  /** Who published the one source, and when. */
  readonly source: () => string;
  /** Texts as one, as the language joins them: "a, b and c". */
  readonly joined: (texts: readonly string[]) => string;
  /** Codes in the order of their names in the language's own alphabet. */
  readonly sorted: (codes: readonly string[]) => string[];
  /** Names of countries in that order, joined. */
  readonly listed: (codes: readonly string[]) => string;
}

/** The languages of the widgets, English first. */
export const embedLocales = Object.keys(rawEmbedTexts) as readonly Locale[];

/** Every language of the widgets, checked when this file is first read. */
export const embedLanguages: Readonly<Record<string, EmbedLanguage>> = Object.fromEntries(
  embedLocales.map((locale) => [locale, languageOf(locale)]),
);

/** One language of the widgets. @throws Error for a language that has none. */
export function embedLanguage(locale: string): EmbedLanguage {
  const language = embedLanguages[locale];
  if (language === undefined) throw new Error(`there are no widgets in "${locale}"`);
  return language;
}

interface EmbedTexts {
  readonly words: EmbedText;
  readonly countries: CountryNames;
  /** The dataset, with what numbers and countries are called in this language. */
  readonly own: Dataset;
}

function languageOf(locale: Locale): EmbedLanguage {
  const { words, countries, own } = embedTextsFrom(locale, rawEmbedTexts[locale]);
  const rules = new Intl.PluralRules(locale);
  const { compare } = new Intl.Collator(locale);
  const nameOf = (iso3: string) => countries[iso3]?.name ?? iso3;
  const sortName = (iso3: string) => countries[iso3]?.sortAs ?? nameOf(iso3);
  const digits = (value: number) => digitsOf(value, locale);
  const list = new Intl.ListFormat(locale === "en" ? "en-GB" : locale, { type: "conjunction" });
  const sorted = (codes: readonly string[]) => [...codes].sort((one, other) => compare(sortName(one), sortName(other)));
  const { publisher, published } = dataset.facts.source.release;
  return {
    locale,
    direction: locale === "ar" ? "rtl" : "ltr",
    words,
    say: (text) => plainOf(text, locale, own),
    nameOf,
    digits,
    counted: (forms, value) => (forms[rules.select(value)] ?? "{n}").replace("{n}", digits(value)),
    source: () => words.frame.source.replace("{publisher}", publisher).replace("{date}", dayOf(published, locale)),
    joined: (texts) => list.format(texts),
    sorted,
    listed: (codes) => list.format(sorted(codes).map(nameOf)),
  };
}

/** The texts of a language, checked. @throws DataError with a line for every fault in its words. */
export function embedTextsFrom(locale: Locale, raw: RawEmbedTexts): EmbedTexts {
  const file = (name: string) => `data/text/${locale}/${name}.json`;
  const { words, countries, wording } = parseAll(
    {
      words: { file: file("embed"), schema: embedTextIn(locale) },
      countries: { file: file("countries"), schema: CountryNames },
      wording: { file: file("wording"), schema: WordingWords },
    },
    { ...raw, words: raw.embed },
  );
  const { facts, texts, derived } = dataset;
  refuse([
    ...keyErrors(file("countries"), [], Object.keys(texts.countries), countries),
    ...keyErrors(file("wording"), ["vague"], Object.keys(texts.wording.vague), wording.vague),
    ...placeHolderErrors(file("embed"), words, facts, derived),
    ...stringsIn(words).flatMap(({ path, text }) =>
      findWithheld(text, facts.withheld).map(({ id }) =>
        formatError(file("embed"), path, `says what data/withheld.json withholds under "${id}"`),
      ),
    ),
  ]);
  return { words, countries, own: { ...dataset, texts: { ...texts, countries, wording } } };
}

/** What a widget's map shades: all participants, or one country. */
export type Shaded = "all" | "one";

/** The sentences under a map; that unshaded means not listed holds only where all participants are shaded. */
export function mapNote({ borders, unshaded }: EmbedText["frame"], shaded: Shaded): string {
  return shaded === "all" ? `${borders} ${unshaded}` : borders;
}
