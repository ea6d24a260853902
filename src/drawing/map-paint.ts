// Which fill every group and country gets in a state of the map: from the state and the facts alone.
import type { StageFill } from "../facts/story.ts";
import { dataset } from "../facts/dataset.ts";
import type { Fill } from "./fills.ts";
import { isParticipant, tierOf, type Tier } from "./tiers.ts";

type TierFills = Readonly<Record<Tier, Fill>>;

const base = { other: "land", status: "status" } as const;
const of = (own: Fill, told: Fill, named: Fill, listed: Fill): TierFills => ({ ...base, own, told, named, listed });
const pale = of("pale", "pale", "pale", "pale");

/** Fill of each group in each state: the map that empties is its first four lines. */
const TIER_FILLS: Readonly<Record<StageFill, TierFills>> = {
  listed: of("full", "full", "full", "full"),
  named: of("full", "full", "full", "pale"),
  told: of("full", "full", "pale", "pale"),
  "own-count": of("full", "pale", "pale", "pale"),
  standings: of("full", "full", "framed", "pale"),
  units: pale,
  campaigns: pale,
  highlight: of("land", "land", "land", "land"),
};

/** What decides on the fills: the state, and countries over it. */
export interface PaintedState {
  readonly fill: StageFill;
  readonly highlight?: readonly string[];
  readonly outline?: readonly string[];
}

/** The groups' fills, and single countries over them. */
export interface MapPaint {
  readonly tiers: TierFills;
  readonly single: ReadonlyMap<string, Fill>;
}

/** The fills of a state; a country that is named but not on the list has a dashed line. */
export function paintOf({ fill, highlight = [], outline = [] }: PaintedState): MapPaint {
  const named = outline.map((iso3) => [iso3, isParticipant(iso3) ? "framed" : "linked"] as const);
  const places = [...highlight, ...roleCountries(fill)].map((iso3) => [iso3, "full"] as const);
  return { tiers: TIER_FILLS[fill], single: new Map<string, Fill>([...named, ...places]) };
}

/** The fill of one country in a state of the map. */
export function paintOfCountry(iso3: string, paint: MapPaint): Fill {
  return paint.single.get(iso3) ?? paint.tiers[tierOf(iso3)];
}

function roleCountries(fill: StageFill): string[] {
  if (fill === "units") return dataset.facts.units.map(({ iso3 }) => iso3);
  if (fill !== "campaigns") return [];
  return dataset.facts.mentions
    .filter(({ role }) => role === "campaign" || role === "prevention")
    .map(({ iso3 }) => iso3);
}
