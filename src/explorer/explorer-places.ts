// Each country of the map to explore: standing, role, place, link, and where arrow keys lead from it.
import { labelPoint } from "../geo/land.ts";
import { neighbours } from "../geo/neighbours.ts";
import { mainPiece } from "../geo/shapes.ts";
import { byName } from "../facts/countries.ts";
import { dataset } from "../facts/dataset.ts";
import { type CountryStanding, countryStandingOf, linkedCodes } from "../facts/country-mentions.ts";
import { participantCodes } from "../drawing/tiers.ts";
import { addressOf } from "../facts/address.ts";
import type { Fill } from "../drawing/fills.ts";

/** A country's part in the layer of units and campaigns. */
export type CountryPart = "unit" | "campaign" | "both" | null;

/** A country as the map to explore knows it. */
export interface ExplorerPlace {
  readonly iso3: string;
  readonly standing: CountryStanding;
  readonly part: CountryPart;
  /** Where its name sits and how wide and high its main piece is, in units of the plane: "812 403 34 20". */
  readonly at: string;
  /** Codes that the arrows up, right, down and left lead to; a dash where none: "CIV MLI - GIN". */
  readonly to: string;
}

const codes = byName([...participantCodes, ...linkedCodes]);
const moves = neighbours(codes, new Map(codes.map((iso3) => [iso3, labelPoint(iso3)])));

/** Every country that can be chosen on the map, by name. */
export const explorerPlaces: readonly ExplorerPlace[] = codes.map((iso3) => ({
  iso3,
  standing: countryStandingOf(iso3),
  part: partOf(iso3),
  at: placeOf(iso3),
  to: arrowsOf(iso3),
}));

function partOf(iso3: string): CountryPart {
  const unit = dataset.facts.units.some((entry) => entry.iso3 === iso3);
  const campaign = dataset.facts.mentions.some(
    (mention) => mention.iso3 === iso3 && (mention.role === "campaign" || mention.role === "prevention"),
  );
  if (unit && campaign) return "both";
  return unit ? "unit" : campaign ? "campaign" : null;
}

function placeOf(iso3: string): string {
  const { x, y } = labelPoint(iso3);
  const { left, right, top, bottom } = mainPiece(iso3).box;
  return [x, y, right - left, bottom - top].map((n) => Math.round(n * 10) / 10).join(" ");
}

function arrowsOf(iso3: string): string {
  const own = moves.get(iso3);
  return [own?.up, own?.right, own?.down, own?.left].map((code) => code ?? "-").join(" ");
}

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

/** Looks in the layer of what is told, by standing; a country that is not on the list is plain in the other layers. */
const TOLD_LOOKS: Readonly<Record<CountryStanding, Fill>> = {
  case_told: "full",
  named_otherwise: "framed",
  only_listed: "pale",
  linked: "linked",
  not_listed: "land",
};

const PART_LOOKS = { unit: "full", campaign: "framed", both: "both" } as const satisfies Record<string, Fill>;

/** The classes of a country's shape or dot: its standing, its part, and its look in each layer, as fills.css has them. */
export function classesOf(standing: CountryStanding, part: CountryPart): string {
  const listed = standing !== "linked" && standing !== "not_listed";
  const units = part === null ? (listed ? "pale" : "land") : PART_LOOKS[part];
  const looks = [`told-${TOLD_LOOKS[standing]}`, `part-${listed ? "full" : "land"}`, `units-${units}`];
  return [CLASSES[standing], ...(part === null ? [] : [part]), ...looks].join(" ");
}
