// Knows where the English words are: the only door to them. Knows nothing of their content.
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
