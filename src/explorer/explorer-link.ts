// Knows where a country on the map leads and by which classes the style sheet tells it apart. Knows no colour.
import { addressOf } from "../facts/address.ts";
import { type CountryStanding, linkedCodes } from "../facts/country-mentions.ts";
import type { CountryPart } from "./explorer-places.ts";

/** The address of a participant's own page, or of the line in the list for a country that has none. */
export function countryAddress(iso3: string): string {
  const code = iso3.toLowerCase();
  return linkedCodes.includes(iso3) ? `${addressOf("/countries/")}#in-list-${code}` : addressOf(`/countries/${code}/`);
}

/** Short names of the standings, as the style sheet has them. */
const CLASSES: Readonly<Record<CountryStanding, string>> = {
  case_told: "c told",
  named_otherwise: "c named",
  only_listed: "c only",
  linked: "c linked",
  not_listed: "c",
};

/** The classes of a country's shape or marker. */
export function classesOf(standing: CountryStanding, part: CountryPart): string {
  return part === null ? CLASSES[standing] : `${CLASSES[standing]} ${part}`;
}
