// Knows how to find the figures that a question is about. Knows no id.
import type { Figure } from "./figure.ts";
import { DataFault, faultLine } from "./parse-file.ts";
import type { Facts } from "./facts.ts";
import { participantsWith } from "./standing.ts";

const VICTIM_POPULATIONS: ReadonlySet<string> = new Set(["victims", "potential_victims", "women"]);

/** The figure of an id that a derived number is made from. @throws DataFault where there is none. */
export function namedFigure({ figures }: Facts, id: string): Figure {
  const figure = figures.find((entry) => entry.id === id);
  if (figure === undefined)
    throw new DataFault(faultLine("data/figures.json", [id], "is missing, and derived numbers are made from it"));
  return figure;
}

/** Figures that count victims, more than one, found in one participant alone, in this operation. */
export function figuresWithOwnVictims(facts: Facts): Figure[] {
  const told = new Set(participantsWith(facts, "case_told"));
  return casesOfTraffickingOrSmuggling(facts).filter(
    (figure) =>
      figure.countries.length === 1 &&
      figure.countries.every((iso3) => told.has(iso3)) &&
      figure.people !== null &&
      VICTIM_POPULATIONS.has(figure.people.population) &&
      figure.people.action === "identified" &&
      "value" in figure &&
      figure.value > 1,
  );
}

/** Participants with such a count, each once, in the order of the list. */
export function countriesWithOwnVictims(facts: Facts): string[] {
  const counted = new Set<string>(figuresWithOwnVictims(facts).flatMap(({ countries }) => countries));
  return participantsWith(facts, "case_told").filter((iso3) => counted.has(iso3));
}

/** Figures that count arrested people, by number, in one country. */
export function placedArrests(facts: Facts): Figure[] {
  return casesOfTraffickingOrSmuggling(facts).filter(
    (figure) => figure.countries.length === 1 && figure.people?.action === "arrested" && "value" in figure,
  );
}

function casesOfTraffickingOrSmuggling({ figures, cases }: Facts): Figure[] {
  const told = new Set(cases.filter(({ kind }) => kind !== "other").map(({ id }) => id));
  return figures.filter(({ caseId }) => caseId !== null && told.has(caseId));
}
