// Knows where the words of the widgets are in each language: the only door to them. Knows nothing of their content.
import arCountries from "../../data/text/ar/countries.json" with { type: "json" };
import arEmbed from "../../data/text/ar/embed.json" with { type: "json" };
import arWording from "../../data/text/ar/wording.json" with { type: "json" };
import enCountries from "../../data/text/en/countries.json" with { type: "json" };
import enEmbed from "../../data/text/en/embed.json" with { type: "json" };
import enWording from "../../data/text/en/wording.json" with { type: "json" };
import esCountries from "../../data/text/es/countries.json" with { type: "json" };
import esEmbed from "../../data/text/es/embed.json" with { type: "json" };
import esWording from "../../data/text/es/wording.json" with { type: "json" };
import frCountries from "../../data/text/fr/countries.json" with { type: "json" };
import frEmbed from "../../data/text/fr/embed.json" with { type: "json" };
import frWording from "../../data/text/fr/wording.json" with { type: "json" };
import ptCountries from "../../data/text/pt/countries.json" with { type: "json" };
import ptEmbed from "../../data/text/pt/embed.json" with { type: "json" };
import ptWording from "../../data/text/pt/wording.json" with { type: "json" };
import type { Locale } from "./locale.ts";

/** The files of one language, unbelieved. */
export interface RawEmbedTexts {
  readonly countries: unknown;
  readonly embed: unknown;
  readonly wording: unknown;
}

/** The files of each language as they stand on disk, unchecked; English first. */
export const rawEmbedTexts: Readonly<Record<Locale, RawEmbedTexts>> = {
  en: { countries: enCountries, embed: enEmbed, wording: enWording },
  es: { countries: esCountries, embed: esEmbed, wording: esWording },
  fr: { countries: frCountries, embed: frEmbed, wording: frWording },
  pt: { countries: ptCountries, embed: ptEmbed, wording: ptWording },
  ar: { countries: arCountries, embed: arEmbed, wording: arWording },
};
