// Knows the codes and names that the tests of the map to explore ask for. Knows no page.
import names from "../../../data/text/en/countries.json" with { type: "json" };
import participants from "../../../data/participants.json" with { type: "json" };

/** Codes of all participants. */
export const listed: readonly string[] = participants.map(({ iso3 }) => iso3);

/** Name of a country on screen. */
export const nameOf = (iso3: string): string => (names as Record<string, { name: string }>)[iso3]?.name ?? iso3;
