// The registry of data files: the name, schema and content of each, and where the words of each language are.
import type { z } from "zod";
import arCountries from "../../data/text/ar/countries.json" with { type: "json" };
import arEmbed from "../../data/text/ar/embed.json" with { type: "json" };
import arWording from "../../data/text/ar/wording.json" with { type: "json" };
import esCountries from "../../data/text/es/countries.json" with { type: "json" };
import esEmbed from "../../data/text/es/embed.json" with { type: "json" };
import esWording from "../../data/text/es/wording.json" with { type: "json" };
import frCountries from "../../data/text/fr/countries.json" with { type: "json" };
import frEmbed from "../../data/text/fr/embed.json" with { type: "json" };
import frWording from "../../data/text/fr/wording.json" with { type: "json" };
import ptCountries from "../../data/text/pt/countries.json" with { type: "json" };
import ptEmbed from "../../data/text/pt/embed.json" with { type: "json" };
import ptWording from "../../data/text/pt/wording.json" with { type: "json" };
import enBoundaries from "../../data/text/en/boundaries.json" with { type: "json" };
import enBreakdowns from "../../data/text/en/breakdowns.json" with { type: "json" };
import enCards from "../../data/text/en/cards.json" with { type: "json" };
import enCases from "../../data/text/en/cases.json" with { type: "json" };
import enCasesPage from "../../data/text/en/cases-page.json" with { type: "json" };
import enCautions from "../../data/text/en/cautions.json" with { type: "json" };
import enCountries from "../../data/text/en/countries.json" with { type: "json" };
import enCountryPage from "../../data/text/en/country-page.json" with { type: "json" };
import enDataPage from "../../data/text/en/data-page.json" with { type: "json" };
import enDerived from "../../data/text/en/derived.json" with { type: "json" };
import enEditions from "../../data/text/en/editions.json" with { type: "json" };
import enEmbed from "../../data/text/en/embed.json" with { type: "json" };
import enExplorer from "../../data/text/en/explorer.json" with { type: "json" };
import enFigures from "../../data/text/en/figures.json" with { type: "json" };
import enFindings from "../../data/text/en/findings.json" with { type: "json" };
import enMethodPage from "../../data/text/en/method-page.json" with { type: "json" };
import enNavigation from "../../data/text/en/navigation.json" with { type: "json" };
import enOrganisations from "../../data/text/en/organisations.json" with { type: "json" };
import enPages from "../../data/text/en/pages.json" with { type: "json" };
import enPrevention from "../../data/text/en/prevention.json" with { type: "json" };
import enStory from "../../data/text/en/story.json" with { type: "json" };
import enThemes from "../../data/text/en/themes.json" with { type: "json" };
import enUnits from "../../data/text/en/units.json" with { type: "json" };
import enWidgetsPage from "../../data/text/en/widgets-page.json" with { type: "json" };
import enWithheld from "../../data/text/en/withheld.json" with { type: "json" };
import enWording from "../../data/text/en/wording.json" with { type: "json" };
import breakdowns from "../../data/breakdowns.json" with { type: "json" };
import card from "../../data/dataset.json" with { type: "json" };
import cases from "../../data/cases.json" with { type: "json" };
import cautions from "../../data/cautions.json" with { type: "json" };
import editions from "../../data/editions.json" with { type: "json" };
import figures from "../../data/figures.json" with { type: "json" };
import findings from "../../data/findings.json" with { type: "json" };
import fingerprint from "../../data/source-fingerprint.json" with { type: "json" };
import mentions from "../../data/mentions.json" with { type: "json" };
import organisations from "../../data/organisations.json" with { type: "json" };
import participants from "../../data/participants.json" with { type: "json" };
import parts from "../../data/steps.json" with { type: "json" };
import prevention from "../../data/prevention.json" with { type: "json" };
import source from "../../data/source.json" with { type: "json" };
import squares from "../../data/squares.json" with { type: "json" };
import units from "../../data/units.json" with { type: "json" };
import withheld from "../../data/withheld.json" with { type: "json" };
import { Breakdowns, BreakdownText } from "./breakdowns.ts";
import { Cases, Findings, Preventions } from "./case.ts";
import { CasesPageText } from "./cases-page-text.ts";
import { CautionsFile, CautionWordsFile } from "./caution.ts";
import { CountryPageText, ExplorerText } from "./countries-text.ts";
import { DataPageText } from "./data-page-text.ts";
import { Editions } from "./edition.ts";
import { WidgetsPageText } from "./embed-text.ts";
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
import type { Locale } from "./fields.ts";
import { Figures } from "./figure.ts";
import { Mentions, Organisations, Units } from "./mention.ts";
import { MethodPageText } from "./method-page-text.ts";
import { CardsText, NavigationText, PagesText } from "./pages-text.ts";
import { contentOf, parseAll } from "./parse-file.ts";
import { Participants } from "./participant.ts";
import { SourceFingerprint } from "./phrase.ts";
import { SourceFile } from "./source.ts";
import { Squares } from "./square.ts";
import { StoryParts, StoryText } from "./story.ts";
import { DatasetCard } from "./version.ts";
import { WithheldFile, WithheldWordsFile } from "./withheld.ts";
import { WordingWords } from "./wording.ts";

/** Every file of facts, by the name that code has for it. */
export const factFiles = {
  breakdowns: entry("breakdowns", Breakdowns, breakdowns),
  card: entry("dataset", DatasetCard, card),
  cases: entry("cases", Cases, cases),
  cautions: entry("cautions", CautionsFile, cautions),
  editions: entry("editions", Editions, editions),
  figures: entry("figures", Figures, figures),
  findings: entry("findings", Findings, findings),
  fingerprint: entry("source-fingerprint", SourceFingerprint, fingerprint),
  mentions: entry("mentions", Mentions, mentions),
  organisations: entry("organisations", Organisations, organisations),
  participants: entry("participants", Participants, participants),
  parts: entry("steps", StoryParts, parts),
  prevention: entry("prevention", Preventions, prevention),
  source: entry("source", SourceFile, source),
  squares: entry("squares", Squares, squares),
  units: entry("units", Units, units),
  withheld: entry("withheld", WithheldFile, withheld),
};

/** Every file of English words. */
export const textFiles = {
  boundaries: entry("text/en/boundaries", BoundaryTexts, enBoundaries),
  breakdowns: entry("text/en/breakdowns", textsOf(BreakdownText), enBreakdowns),
  cards: entry("text/en/cards", CardsText, enCards),
  cases: entry("text/en/cases", textsOf(CaseText), enCases),
  "cases-page": entry("text/en/cases-page", CasesPageText, enCasesPage),
  cautions: entry("text/en/cautions", CautionWordsFile, enCautions),
  countries: entry("text/en/countries", CountryNames, enCountries),
  "country-page": entry("text/en/country-page", CountryPageText, enCountryPage),
  "data-page": entry("text/en/data-page", DataPageText, enDataPage),
  derived: entry("text/en/derived", DerivedTexts, enDerived),
  editions: entry("text/en/editions", textsOf(EditionText), enEditions),
  explorer: entry("text/en/explorer", ExplorerText, enExplorer),
  figures: entry("text/en/figures", FigureTexts, enFigures),
  findings: entry("text/en/findings", textsOf(FindingText), enFindings),
  "method-page": entry("text/en/method-page", MethodPageText, enMethodPage),
  navigation: entry("text/en/navigation", NavigationText, enNavigation),
  organisations: entry("text/en/organisations", textsOf(OrganisationText), enOrganisations),
  pages: entry("text/en/pages", PagesText, enPages),
  prevention: entry("text/en/prevention", textsOf(PreventionText), enPrevention),
  story: entry("text/en/story", StoryText, enStory),
  themes: entry("text/en/themes", ThemesText, enThemes),
  units: entry("text/en/units", textsOf(UnitText), enUnits),
  "widgets-page": entry("text/en/widgets-page", WidgetsPageText, enWidgetsPage),
  withheld: entry("text/en/withheld", WithheldWordsFile, enWithheld),
  wording: entry("text/en/wording", WordingWords, enWording),
};

/** The words of the embeds in each language, unchecked; English first. */
export const rawEmbedTexts: Readonly<Record<Locale, RawEmbedTexts>> = {
  en: embedTexts(enCountries, enEmbed, enWording),
  es: embedTexts(esCountries, esEmbed, esWording),
  fr: embedTexts(frCountries, frEmbed, frWording),
  pt: embedTexts(ptCountries, ptEmbed, ptWording),
  ar: embedTexts(arCountries, arEmbed, arWording),
};

function entry<S extends z.ZodType, C>(name: string, schema: S, file: C) {
  return { file: `data/${name}.json`, schema, content: contentOf(file) };
}

function embedTexts(countries: object, embed: object, wording: object): RawEmbedTexts {
  return { countries: contentOf(countries), embed: contentOf(embed), wording: contentOf(wording) };
}

/** The files of one language, unchecked. */
export interface RawEmbedTexts {
  readonly countries: unknown;
  readonly embed: unknown;
  readonly wording: unknown;
}

type Raw<F> = Record<keyof F, unknown>;
export type RawFacts = Raw<typeof factFiles>;
export type RawTexts = Raw<typeof textFiles>;

type ContentOf<F extends Record<string, { content: unknown }>> = { [K in keyof F]: F[K]["content"] };

/** The content of each of these files as it stands on disk, unchecked. */
export function rawOf<F extends Record<string, { content: unknown }>>(files: F): ContentOf<F> {
  return Object.fromEntries(Object.entries(files).map(([key, { content }]) => [key, content])) as ContentOf<F>;
}

/** Every fact, typed. @throws DataError with a line for each fault in any file. */
export function parseFacts(raw: RawFacts) {
  return parseAll(factFiles, raw);
}
export type Facts = ReturnType<typeof parseFacts>;

/** Every word, typed. @throws DataError with a line for each fault in any file. */
export function parseTexts(raw: RawTexts) {
  return parseAll(textFiles, raw);
}
export type Texts = ReturnType<typeof parseTexts>;
