// Knows where the English words are: the only door to them. Knows nothing of their content.
import boundaries from "../../data/text/en/boundaries.json" with { type: "json" };
import breakdowns from "../../data/text/en/breakdowns.json" with { type: "json" };
import cases from "../../data/text/en/cases.json" with { type: "json" };
import cautions from "../../data/text/en/cautions.json" with { type: "json" };
import countries from "../../data/text/en/countries.json" with { type: "json" };
import dataPage from "../../data/text/en/data-page.json" with { type: "json" };
import derived from "../../data/text/en/derived.json" with { type: "json" };
import editions from "../../data/text/en/editions.json" with { type: "json" };
import figures from "../../data/text/en/figures.json" with { type: "json" };
import findings from "../../data/text/en/findings.json" with { type: "json" };
import organisations from "../../data/text/en/organisations.json" with { type: "json" };
import pages from "../../data/text/en/pages.json" with { type: "json" };
import prevention from "../../data/text/en/prevention.json" with { type: "json" };
import story from "../../data/text/en/story.json" with { type: "json" };
import units from "../../data/text/en/units.json" with { type: "json" };
import withheld from "../../data/text/en/withheld.json" with { type: "json" };
import wording from "../../data/text/en/wording.json" with { type: "json" };

/** The English text files as they stand on disk, unchecked. */
export const rawTexts = {
  boundaries,
  breakdowns,
  cases,
  cautions,
  countries,
  "data-page": dataPage,
  derived,
  editions,
  figures,
  findings,
  organisations,
  pages,
  prevention,
  story,
  units,
  withheld,
  wording,
};

/** The same, unbelieved. */
export type RawTexts = Record<keyof typeof rawTexts, unknown>;
