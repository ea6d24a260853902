// Knows how much the release tells of each participant, from roles alone. Knows no words for it.
import type { Case } from "./case.ts";
import type { Mention } from "./mention.ts";
import type { Facts } from "./facts.ts";

/** How much is told of a participant: a case, another role, or only its name in the list. */
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

/** Codes of the participants of which so much is told, in the order of the list: what headlines count and maps fill. */
export function participantsWith({ participants, mentions, cases }: Listed, ...wanted: Standing[]): string[] {
  const codes = participants.map(({ iso3 }) => iso3);
  return codes.filter((iso3) => wanted.includes(standingOf(iso3, mentions, cases)));
}

function isSceneOfCase(mention: Mention, cases: readonly Case[]): boolean {
  const told = cases.find((entry) => entry.id === mention.caseId);
  return SCENE_ROLES.has(mention.role) && told !== undefined && told.kind !== "other";
}
