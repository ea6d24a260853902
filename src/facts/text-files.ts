// The text files of data/ with the schema of each.
import boundaries from "../../data/text/en/boundaries.json" with { type: "json" };
import breakdowns from "../../data/text/en/breakdowns.json" with { type: "json" };
import cards from "../../data/text/en/cards.json" with { type: "json" };
import cases from "../../data/text/en/cases.json" with { type: "json" };
import casesPage from "../../data/text/en/cases-page.json" with { type: "json" };
import cautions from "../../data/text/en/cautions.json" with { type: "json" };
import countries from "../../data/text/en/countries.json" with { type: "json" };
import countryPage from "../../data/text/en/country-page.json" with { type: "json" };
import dataPage from "../../data/text/en/data-page.json" with { type: "json" };
import derived from "../../data/text/en/derived.json" with { type: "json" };
import editions from "../../data/text/en/editions.json" with { type: "json" };
import explorer from "../../data/text/en/explorer.json" with { type: "json" };
import figures from "../../data/text/en/figures.json" with { type: "json" };
import findings from "../../data/text/en/findings.json" with { type: "json" };
import methodPage from "../../data/text/en/method-page.json" with { type: "json" };
import navigation from "../../data/text/en/navigation.json" with { type: "json" };
import organisations from "../../data/text/en/organisations.json" with { type: "json" };
import pages from "../../data/text/en/pages.json" with { type: "json" };
import prevention from "../../data/text/en/prevention.json" with { type: "json" };
import story from "../../data/text/en/story.json" with { type: "json" };
import themes from "../../data/text/en/themes.json" with { type: "json" };
import units from "../../data/text/en/units.json" with { type: "json" };
import widgetsPage from "../../data/text/en/widgets-page.json" with { type: "json" };
import withheld from "../../data/text/en/withheld.json" with { type: "json" };
import wording from "../../data/text/en/wording.json" with { type: "json" };
import type { z } from "zod";
import { CardsText, NavigationText, PagesText } from "./pages-text.ts";
import { CasesPageText } from "./cases-page-text.ts";
import { BreakdownText } from "./breakdowns.ts";
import { CautionWordsFile } from "./caution.ts";
import {
  BoundaryTexts,
  CaseText,
  CountryNames,
  DerivedTexts,
  EditionText,
  FigureTexts,
  FindingText,
  OrganisationText,
  PreventionText,
  textsOf,
  ThemesText,
  UnitText,
} from "./entry-texts.ts";
import { CountryPageText, ExplorerText } from "./countries-text.ts";
import { DataPageText } from "./data-page-text.ts";
import { MethodPageText } from "./method-page-text.ts";
import { StoryText } from "./story.ts";
import { WidgetsPageText } from "./embed-text.ts";
import { WithheldWordsFile } from "./withheld.ts";
import { WordingWords } from "./wording.ts";
import { parseAll } from "./parse-file.ts";
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
import type { Locale } from "./fields.ts";

/** The English text files as they stand on disk, unchecked. */
export const rawTexts = {
  boundaries,
  breakdowns,
  cards,
  cases,
  "cases-page": casesPage,
  cautions,
  countries,
  "country-page": countryPage,
  "data-page": dataPage,
  derived,
  editions,
  explorer,
  figures,
  findings,
  "method-page": methodPage,
  navigation,
  organisations,
  pages,
  prevention,
  story,
  themes,
  units,
  "widgets-page": widgetsPage,
  withheld,
  wording,
};

/** The same, unbelieved. */
export type RawTexts = Record<keyof typeof rawTexts, unknown>;

const files = {
  boundaries: ["data/text/en/boundaries.json", BoundaryTexts],
  breakdowns: ["data/text/en/breakdowns.json", textsOf(BreakdownText)],
  cards: ["data/text/en/cards.json", CardsText],
  cases: ["data/text/en/cases.json", textsOf(CaseText)],
  "cases-page": ["data/text/en/cases-page.json", CasesPageText],
  cautions: ["data/text/en/cautions.json", CautionWordsFile],
  countries: ["data/text/en/countries.json", CountryNames],
  "country-page": ["data/text/en/country-page.json", CountryPageText],
  "data-page": ["data/text/en/data-page.json", DataPageText],
  derived: ["data/text/en/derived.json", DerivedTexts],
  editions: ["data/text/en/editions.json", textsOf(EditionText)],
  explorer: ["data/text/en/explorer.json", ExplorerText],
  figures: ["data/text/en/figures.json", FigureTexts],
  findings: ["data/text/en/findings.json", textsOf(FindingText)],
  "method-page": ["data/text/en/method-page.json", MethodPageText],
  navigation: ["data/text/en/navigation.json", NavigationText],
  organisations: ["data/text/en/organisations.json", textsOf(OrganisationText)],
  pages: ["data/text/en/pages.json", PagesText],
  prevention: ["data/text/en/prevention.json", textsOf(PreventionText)],
  story: ["data/text/en/story.json", StoryText],
  themes: ["data/text/en/themes.json", ThemesText],
  units: ["data/text/en/units.json", textsOf(UnitText)],
  "widgets-page": ["data/text/en/widgets-page.json", WidgetsPageText],
  withheld: ["data/text/en/withheld.json", WithheldWordsFile],
  wording: ["data/text/en/wording.json", WordingWords],
} as const satisfies Record<keyof RawTexts, readonly [string, z.ZodType]>;

/** Every text file, typed. @throws DataFault with a line for each fault in any of them. */
export function parseTexts(raw: RawTexts) {
  return parseAll(files, raw);
}
export type Texts = ReturnType<typeof parseTexts>;

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
