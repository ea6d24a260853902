// Which codes the tests ask the map for: the participants, and those of one region.
import participants from "../../data/participants.json" with { type: "json" };

/** Codes of all participants. */
export const listed: readonly string[] = participants.items.map(({ iso3 }) => iso3);

/** Codes of the participants of a region of UN M49. */
export function listedIn(region: string): string[] {
  return participants.items.filter((entry) => entry.region === region).map(({ iso3 }) => iso3);
}
