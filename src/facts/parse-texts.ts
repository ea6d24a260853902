// Knows which schema each text file must fit. Knows no word.
import type { z } from "zod";
import { CardsText } from "./cards-text.ts";
import { CasesPageText } from "./cases-page-text.ts";
import { BreakdownText } from "./breakdown.ts";
import { CautionWordsFile } from "./caution.ts";
import { CountryNames } from "./country-names-schema.ts";
import { CountryPageText } from "./country-page-text.ts";
import { DerivedTexts, FigureTexts } from "./counted-text.ts";
import { DataPageText } from "./data-page-text.ts";
import {
  BoundaryTexts,
  CaseText,
  EditionText,
  FindingText,
  OrganisationText,
  PreventionText,
  textsOf,
  UnitText,
} from "./entry-text.ts";
import { MethodPageText } from "./method-page-text.ts";
import { NavigationText } from "./navigation-text.ts";
import { ExplorerText } from "./explorer-text.ts";
import { PagesText } from "./pages-text.ts";
import { StoryText } from "./story-text.ts";
import { ThemesText } from "./themes-text.ts";
import { WidgetsPageText } from "./widgets-page-text.ts";
import { WithheldWordsFile } from "./withheld-schema.ts";
import { WordingWords } from "./wording-schema.ts";
import { parseAll } from "./parse-all.ts";
import type { RawTexts } from "./raw-texts.ts";

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
