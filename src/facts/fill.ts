// Knows what each place-holder becomes in words. Knows no sentence.
import type { Locale } from "./locale.ts";
import type { Dataset } from "./dataset.ts";
import { COUNTRY_SETS, ORGANISATION_SETS, type CountrySet, type OrganisationSet } from "./named-sets.ts";
import type { PlaceHolder } from "./place-holders.ts";
import { wordingOf, wordingOfDerived, type NumeralStyle } from "./wording.ts";

type WordsOf = (holder: PlaceHolder, locale: Locale, dataset: Dataset) => string | undefined;

/** The words of a place-holder. @throws Error for one that asks for nothing: the check of the texts comes before. */
export function fill(holder: PlaceHolder, locale: Locale, dataset: Dataset): string {
  const words = WORDS[holder.kind](holder, locale, dataset);
  if (words === undefined) throw new Error(`the place-holder ${holder.raw} asks for nothing that exists`);
  return holder.style === "upper" ? words.charAt(0).toLocaleUpperCase(locale) + words.slice(1) : words;
}

const WORDS: Readonly<Record<PlaceHolder["kind"], WordsOf>> = {
  figure: (holder, locale, { facts, texts }) => {
    const figure = facts.figures.find(({ id }) => id === holder.id);
    return figure && wordingOf(figure, locale, texts.wording, numeralsOf(holder));
  },
  derived: (holder, locale, { derived, texts }) => {
    const number = derived.get(holder.id);
    return number && wordingOfDerived(number, locale, texts.wording, numeralsOf(holder));
  },
  countries: ({ id }, locale, { facts, texts }) => {
    if (!(id in COUNTRY_SETS)) return undefined;
    const names = COUNTRY_SETS[id as CountrySet](facts).map((iso3) => texts.countries[iso3]);
    return listOf(
      names.map((entry) => entry?.inSentence ?? entry?.name ?? ""),
      locale,
    );
  },
  organisations: ({ id }, locale, { facts, texts }) => {
    if (!(id in ORGANISATION_SETS)) return undefined;
    const ids = ORGANISATION_SETS[id as OrganisationSet](facts);
    return listOf(
      ids.map((key) => texts.organisations[key]?.inSentence ?? texts.organisations[key]?.name ?? key),
      locale,
    );
  },
};

function numeralsOf({ style }: PlaceHolder): NumeralStyle {
  return style === "digits" || style === "month" ? style : "prose";
}

function listOf(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale === "en" ? "en-GB" : locale, { type: "conjunction" }).format(names);
}
