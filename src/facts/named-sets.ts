// Knows the sets of countries and organisations that prose may list by name. Knows no name and no member.
import type { Facts } from "./facts.ts";
import { REGIONS } from "./regions.ts";
import { participantsWith } from "./standing.ts";

type CodesOf = (facts: Facts) => readonly string[];

/**
 * Sets of countries for `{countries:…}`, by what makes a country a member. The countries with a campaign stand region by
 * region: in the order of the release their names would be a run of its words.
 */
export const COUNTRY_SETS = {
  "case-told": (facts) => participantsWith(facts, "case_told"),
  "named-otherwise": (facts) => participantsWith(facts, "named_otherwise"),
  pyramid: ({ figures }) => figures.find(({ id }) => id === "pyramid-victims")?.countries ?? [],
  campaigns: ({ mentions, participants }) => {
    const held = new Set(mentions.filter(({ role }) => role === "campaign").map(({ iso3 }) => iso3));
    return REGIONS.flatMap((region) =>
      participants.filter((entry) => entry.region === region && held.has(entry.iso3)).map(({ iso3 }) => iso3),
    );
  },
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
