// Knows into which group of the map each shape falls, by how much is told of it. Knows no colour.
import { statusShapes } from "../geo/boundaries.ts";
import { dataset } from "../facts/dataset.ts";
import { countriesWithOwnVictims, participantsWith, type Standing, standingOf } from "../facts/sets.ts";
import type { MentionRole } from "../facts/mention.ts";

/** Groups of shapes that a map fills together; each of the told is in exactly one. */
export const TIERS = ["own", "told", "named", "listed", "other", "status"] as const;
export type Tier = (typeof TIERS)[number];

const { facts } = dataset;
const listed = new Set(facts.participants.map(({ iso3 }) => iso3));
const own = new Set(countriesWithOwnVictims(facts));

/** The group of a shape: status where no state's shading may cover it, other where it is not on the list. */
export function tierOf(id: string): Tier {
  if (statusShapes.has(id)) return "status";
  if (!listed.has(id)) return "other";
  if (own.has(id)) return "own";
  const standing = standingOf(id, facts.mentions, facts.cases);
  return standing === "case_told" ? "told" : standing === "named_otherwise" ? "named" : "listed";
}

/** Codes of the participants, in the order of the list. */
export const participantCodes: readonly string[] = facts.participants.map(({ iso3 }) => iso3);

/** Codes of the participants of one region. */
export function participantsIn(region: string): readonly string[] {
  return facts.participants.filter((entry) => entry.region === region).map(({ iso3 }) => iso3);
}

/** Whether a shape or country is on the list of participants. */
export function isParticipant(iso3: string): boolean {
  return listed.has(iso3);
}

/** Whether a shape stands for a place whose status is open, so that it is shaded with nobody. */
export function isStatusOpen(iso3: string): boolean {
  return statusShapes.has(iso3);
}

/** Codes of the participants of which so much is told. */
export function participantsAs(standing: Standing): readonly string[] {
  return participantsWith(facts, standing);
}

/** Codes of the countries named in a role, each once, in the order of the announcement. */
export function participantsInRole(role: MentionRole): readonly string[] {
  const named = facts.mentions.filter((mention) => mention.role === role && listed.has(mention.iso3));
  return [...new Set(named.map(({ iso3 }) => iso3))];
}
