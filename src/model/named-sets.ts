// Knows the sets of countries and organisations that prose may list by name. Knows no name and no member.
import type { Facts } from "./facts.ts";
import { standingOf } from "./standing.ts";

type CodesOf = (facts: Facts) => readonly string[];

/** Sets of countries for `{countries:…}`, by what makes a country a member. */
export const COUNTRY_SETS = {
  "case-told": ({ participants, mentions, cases }) =>
    participants.map(({ iso3 }) => iso3).filter((iso3) => standingOf(iso3, mentions, cases) === "case_told"),
  "named-otherwise": ({ participants, mentions, cases }) =>
    participants.map(({ iso3 }) => iso3).filter((iso3) => standingOf(iso3, mentions, cases) === "named_otherwise"),
  pyramid: ({ figures }) => figures.find(({ id }) => id === "pyramid-victims")?.countries ?? [],
  campaigns: ({ mentions }) => mentions.filter(({ role }) => role === "campaign").map(({ iso3 }) => iso3),
  prevention: ({ mentions }) => mentions.filter(({ role }) => role === "prevention").map(({ iso3 }) => iso3),
  "named-not-listed": ({ participants, mentions }) => {
    const listed = new Set(participants.map(({ iso3 }) => iso3));
    return [...new Set(mentions.map(({ iso3 }) => iso3).filter((iso3) => !listed.has(iso3)))];
  },
  units: ({ units }) => units.map(({ iso3 }) => iso3),
} as const satisfies Record<string, CodesOf>;
export type CountrySet = keyof typeof COUNTRY_SETS;

/** Sets of organisations for `{organisations:…}`, by role. */
export const ORGANISATION_SETS = {
  supporters: ({ organisations }) => withRole(organisations, "supporter"),
  "operational-partners": ({ organisations }) => withRole(organisations, "operational_partner"),
} as const satisfies Record<string, CodesOf>;
export type OrganisationSet = keyof typeof ORGANISATION_SETS;

function withRole(organisations: Facts["organisations"], role: string): string[] {
  return organisations.filter(({ roles }) => roles.some((entry) => entry.role === role)).map(({ id }) => id);
}
