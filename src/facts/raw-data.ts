// Knows where the files of data/ are: the only door to them. Knows nothing of their content.
import breakdowns from "../../data/breakdowns.json" with { type: "json" };
import cases from "../../data/cases.json" with { type: "json" };
import cautions from "../../data/cautions.json" with { type: "json" };
import card from "../../data/dataset.json" with { type: "json" };
import editions from "../../data/editions.json" with { type: "json" };
import figures from "../../data/figures.json" with { type: "json" };
import findings from "../../data/findings.json" with { type: "json" };
import mentions from "../../data/mentions.json" with { type: "json" };
import organisations from "../../data/organisations.json" with { type: "json" };
import participants from "../../data/participants.json" with { type: "json" };
import prevention from "../../data/prevention.json" with { type: "json" };
import fingerprint from "../../data/source-fingerprint.json" with { type: "json" };
import source from "../../data/source.json" with { type: "json" };
import parts from "../../data/steps.json" with { type: "json" };
import units from "../../data/units.json" with { type: "json" };
import withheld from "../../data/withheld.json" with { type: "json" };

/** The fact files as they stand on disk, unchecked. */
export const rawFacts = {
  breakdowns,
  card,
  cases,
  cautions,
  editions,
  figures,
  findings,
  fingerprint,
  mentions,
  organisations,
  participants,
  parts,
  prevention,
  source,
  units,
  withheld,
};

/** The same, as a test or a fault would hand them over: nothing is believed of them. */
export type RawFacts = Record<keyof typeof rawFacts, unknown>;
