// Which participants, figures and organisations a sentence, a map or a calculation means.
import type { Case } from "./case.ts";
import type { Mention } from "./mention.ts";
import type { Facts } from "./data-files.ts";
import type { Figure } from "./figure.ts";
import { DataError, formatError } from "./parse-file.ts";
import { REGIONS } from "./participant.ts";

/** How the release mentions a participant: with a case, in another role, or only in the list. */
export type Standing = "case_told" | "named_otherwise" | "only_listed";

type Listed = Pick<Facts, "participants" | "mentions" | "cases">;

/** Roles in which a country is where the case happened. */
const SCENE_ROLES: ReadonlySet<Mention["role"]> = new Set(["case_location", "departure"]);

/** The standing of a country by its mentions. The dateline names where the release was written, so it does not count. */
export function standingOf(iso3: string, mentions: readonly Mention[], cases: readonly Case[]): Standing {
  const own = mentions.filter((mention) => mention.iso3 === iso3 && mention.role !== "dateline");
  if (own.some((mention) => isSceneOfCase(mention, cases))) return "case_told";
  return own.length > 0 ? "named_otherwise" : "only_listed";
}

/** Codes of the participants that it mentions so, in the order of the list: what headlines count and maps fill. */
export function participantsWith({ participants, mentions, cases }: Listed, ...wanted: Standing[]): string[] {
  const codes = participants.map(({ iso3 }) => iso3);
  return codes.filter((iso3) => wanted.includes(standingOf(iso3, mentions, cases)));
}

function isSceneOfCase(mention: Mention, cases: readonly Case[]): boolean {
  const told = cases.find((entry) => entry.id === mention.caseId);
  return SCENE_ROLES.has(mention.role) && told !== undefined && told.kind !== "other";
}

const VICTIMS: ReadonlySet<string> = new Set(["victims", "potential_victims"]);

/** The figure of an id that a derived number is made from. @throws DataError where there is none. */
export function namedFigure({ figures }: Facts, id: string): Figure {
  const figure = figures.find((entry) => entry.id === id);
  if (figure === undefined)
    throw new DataError(formatError("data/figures.json", [id], "is missing, and derived numbers are made from it"));
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
      VICTIMS.has(figure.people.status) &&
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

/** Roles in which a country of a case is a place of it; an origin or a nationality is none. */
const PLACES: ReadonlySet<string> = new Set(["case_location", "departure", "detention"]);

/** The countries in which a figure's case is placed, as far as the figure concerns them. */
export function placesOf({ caseId, countries }: Figure, { cases }: Pick<Facts, "cases">): readonly string[] {
  const told = cases.find(({ id }) => id === caseId)?.countries ?? [];
  return countries.filter((iso3) => told.some((entry) => entry.iso3 === iso3 && PLACES.has(entry.role)));
}

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
