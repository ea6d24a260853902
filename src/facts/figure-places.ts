// Knows where a figure of a case is told to be. Knows no figure and no name.
import type { Figure } from "./figure.ts";
import type { Facts } from "./facts.ts";

/** Roles in which a country of a case is a place of it; an origin or a nationality is none. */
const PLACES: ReadonlySet<string> = new Set(["case_location", "departure", "detention"]);

/** The countries in which a figure's case is told to be, as far as the figure concerns them. */
export function placesOf({ caseId, countries }: Figure, { cases }: Pick<Facts, "cases">): readonly string[] {
  const told = cases.find(({ id }) => id === caseId)?.countries ?? [];
  return countries.filter((iso3) => told.some((entry) => entry.iso3 === iso3 && PLACES.has(entry.role)));
}
