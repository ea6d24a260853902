// What the release says of one country: its standing, its roles, the figures it shares.
import { countedFigure } from "./source-notes.ts";
import { COUNTRY_SETS, type Standing, standingOf } from "./sets.ts";
import { dataset } from "./dataset.ts";
import type { Facts } from "./data-files.ts";

/** A participant's standing; or a country that a case names though it is not listed; or one that is not named at all. */
export type CountryStanding = Standing | "linked" | "not_listed";

/** One line on a country. */
export interface MentionLine {
  /** As what it is named, or that the figure is shared. */
  readonly label: string;
  /** Title of a case, name of a body, or a figure in words. */
  readonly subject: string | null;
  /** A case about children: words only, kept out of search engines' excerpts. */
  readonly wordsOnly: boolean;
}

const { facts, texts } = dataset;
const listed = new Set(facts.participants.map(({ iso3 }) => iso3));
const words = texts.explorer;

/** Countries that the release names in its body though they are not on the list. */
export const linkedCodes: readonly string[] = COUNTRY_SETS["named-not-listed"](facts);

/** How the release mentions any country of the world. */
export function countryStandingOf(iso3: string): CountryStanding {
  if (listed.has(iso3)) return standingOf(iso3, facts.mentions, facts.cases);
  return linkedCodes.includes(iso3) ? "linked" : "not_listed";
}

/** All that the release says of a country beyond the list, cases first. */
export function mentionLines(iso3: string): MentionLine[] {
  const own = facts.mentions.filter((mention) => mention.iso3 === iso3);
  const inCases = own.filter(({ caseId }) => caseId !== null);
  const others = own.filter(({ caseId }) => caseId === null);
  return [...inCases.map(lineOf), ...sharedLines(iso3), ...others.map(lineOf)];
}

type Mention = Facts["mentions"][number];

function lineOf(mention: Mention): MentionLine {
  const told = facts.cases.find(({ id }) => id === mention.caseId);
  const label = told?.kind === "other" && mention.role === "case_location" ? "other_location" : mention.role;
  return { label: words.roles[label], subject: subjectOf(mention), wordsOnly: told?.nosnippet ?? false };
}

function subjectOf({ caseId, organisationId, role, iso3 }: Mention): string | null {
  if (caseId !== null) return texts.cases[caseId]?.title ?? null;
  if (organisationId !== null) return texts.organisations[organisationId]?.name ?? null;
  return role === "prevention" ? preventionIn(iso3) : null;
}

function preventionIn(iso3: string): string | null {
  const entry = facts.prevention.find(({ countries }) => countries.some((country) => country.iso3 === iso3));
  return texts.prevention[entry?.id ?? ""]?.title ?? null;
}

/** Figures that count people in several countries together: never one country's own. */
function sharedLines(iso3: string): MentionLine[] {
  return facts.figures
    .filter(({ countriesShared, people, countries }) => countriesShared && people !== null && countries.includes(iso3))
    .map((figure) => {
      const { number, counted } = countedFigure(figure);
      return { label: words.shared, subject: `${number} ${counted}`, wordsOnly: false };
    });
}
