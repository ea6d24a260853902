// Knows what each place-holder becomes in words. Knows no sentence.
import type { Locale } from "../schema/locale.ts";
import type { Dataset } from "./dataset.ts";
import { COUNTRY_SETS, ORGANISATION_SETS, type CountrySet, type OrganisationSet } from "./named-sets.ts";
import type { PlaceHolder } from "./place-holders.ts";
import { wordingOf, wordingOfDerived, type NumeralStyle } from "./wording.ts";

/** The words of a place-holder. @throws Error for one that asks for nothing: the check of the texts comes before. */
export function fill(holder: PlaceHolder, locale: Locale, dataset: Dataset): string {
  const words = wordsOf(holder, locale, dataset);
  return holder.style === "upper" ? words.charAt(0).toLocaleUpperCase(locale) + words.slice(1) : words;
}

function wordsOf({ kind, id, raw, style }: PlaceHolder, locale: Locale, { facts, texts, derived }: Dataset): string {
  const numerals: NumeralStyle = style === "digits" || style === "month" ? style : "prose";
  const figure = facts.figures.find((entry) => entry.id === id);
  const number = derived.get(id);
  if (kind === "figure" && figure) return wordingOf(figure, locale, texts.wording, numerals);
  if (kind === "derived" && number) return wordingOfDerived(number, locale, texts.wording, numerals);
  if (kind === "countries" && id in COUNTRY_SETS)
    return listOf(COUNTRY_SETS[id as CountrySet](facts).map((iso3) => texts.countries[iso3]?.inSentence ?? texts.countries[iso3]?.name ?? iso3), locale);
  if (kind === "organisations" && id in ORGANISATION_SETS)
    return listOf(ORGANISATION_SETS[id as OrganisationSet](facts).map((key) => texts.organisations[key]?.name ?? key), locale);
  throw new Error(`the place-holder ${raw} asks for nothing that exists`);
}

function listOf(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale === "en" ? "en-GB" : locale, { type: "conjunction" }).format(names);
}
