// Knows which paint every group and country gets in a state of the map. Knows no colour and no shape.
import { dataset } from "../facts/dataset.ts";
import type { StageFill } from "../facts/story.ts";
import { tierOf, type Tier } from "./tiers.ts";

/** Paints, told apart by tone and by pattern or outline; the style sheet gives them colours. */
export type Paint = "land" | "status" | "listed" | "emptied" | "only-listed" | "named" | "told" | "place" | "mention";

type TierPaints = Readonly<Record<Tier, Paint>>;

const base = { other: "land", status: "status" } as const;
const plain: TierPaints = { ...base, own: "land", told: "land", named: "land", listed: "land" };
const pale: TierPaints = {
  ...base,
  own: "only-listed",
  told: "only-listed",
  named: "only-listed",
  listed: "only-listed",
};

/** Paint of each group in each fill of the map: the map that empties is its first four lines. */
const PAINTS: Readonly<Record<StageFill, TierPaints>> = {
  listed: { ...base, own: "listed", told: "listed", named: "listed", listed: "listed" },
  named: { ...base, own: "listed", told: "listed", named: "listed", listed: "emptied" },
  told: { ...base, own: "listed", told: "listed", named: "emptied", listed: "emptied" },
  "own-count": { ...base, own: "listed", told: "emptied", named: "emptied", listed: "emptied" },
  standings: { ...base, own: "told", told: "told", named: "named", listed: "only-listed" },
  units: pale,
  campaigns: pale,
  highlight: plain,
};

/** What the map paints: the groups, and single countries over them. */
export interface MapPaint {
  readonly tiers: TierPaints;
  readonly single: ReadonlyMap<string, Paint>;
}

/** What decides on the paint: the fill, and countries over it. */
export interface PaintedState {
  readonly fill: StageFill;
  readonly highlight: readonly string[];
  readonly outline: readonly string[];
}

/** The paint of a state of the map, from the state and the facts alone. */
export function paintOf(state: PaintedState): MapPaint {
  const mentions = state.outline.map((iso3) => [iso3, "mention"] as const);
  const places = [...state.highlight, ...roleCountries(state.fill)].map((iso3) => [iso3, "place"] as const);
  return { tiers: PAINTS[state.fill], single: new Map([...mentions, ...places]) };
}

/** The paint of one country in a state of the map. */
export function paintOfCountry(iso3: string, paint: MapPaint): Paint {
  return paint.single.get(iso3) ?? paint.tiers[tierOf(iso3)];
}

function roleCountries(fill: StageFill): string[] {
  if (fill === "units") return dataset.facts.units.map(({ iso3 }) => iso3);
  if (fill !== "campaigns") return [];
  return dataset.facts.mentions
    .filter(({ role }) => role === "campaign" || role === "prevention")
    .map(({ iso3 }) => iso3);
}
