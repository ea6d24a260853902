// Knows the parts into which small screens cut the world, and who is painted and marked in which.
import { labelPlace, viewFrame } from "./map-frame.ts";
import type { MapPaint, Paint } from "./map-paint.ts";
import { isParticipant, participantsIn, tierOf, TIERS, type Tier } from "./tiers.ts";
import { REGIONS } from "../facts/participant.ts";

/** Parts of the world that are shown side by side where the whole would be too small. */
export type PanelRegion = "europe" | "asia" | "americas" | "africa" | "caribbean";

/** The participants that a panel marks: each in one panel only. */
export function panelParticipants(region: PanelRegion): string[] {
  if (region === "caribbean") return participantsIn("americas").filter(inCaribbean);
  return participantsIn(region).filter((iso3) => !inCaribbean(iso3));
}

/** Whether a panel points out a country: a participant where its region is painted, others where they lie deepest. */
export function mayShow(panel: PanelRegion, iso3: string): boolean {
  if (isParticipant(iso3)) return participantsIn(continentOf(panel)).includes(iso3);
  return depthIn(panel, iso3) > 0 && REGIONS.every((other) => depthIn(panel, iso3) >= depthIn(other, iso3));
}

/** A group of the page's drawing, by its id there, and its paint. */
export interface TierPaint {
  readonly id: string;
  readonly kind: Paint;
}

/**
 * The groups that a picture paints, in order: of the whole world all of them; in a panel everything as plain land and
 * the panel's own region over it, so that no country counts in two panels.
 */
export function paintedGroups({ tiers }: MapPaint, panel?: PanelRegion): TierPaint[] {
  const all = TIERS.map((tier) => ({ id: `t-${tier}`, kind: tiers[tier] }));
  if (panel === undefined) return all;
  const region = continentOf(panel);
  const ground = all.map(({ id, kind }) => ({ id, kind: kind === "status" ? kind : ("land" as const) }));
  const own = TIERS.filter((tier) => tiers[tier] !== "land" && tiers[tier] !== "status" && hasAny(tier, region));
  return [...ground, ...own.map((tier) => ({ id: `t-${tier}-${region}`, kind: tiers[tier] }))];
}

const continentOf = (panel: PanelRegion) => (panel === "caribbean" ? "americas" : panel);

const hasAny = (tier: Tier, region: string) => participantsIn(region).some((iso3) => tierOf(iso3) === tier);

const inCaribbean = (iso3: string) => depthIn("caribbean", iso3) > 0;

/** How far a country's middle lies within a panel's edges, in per cent of the panel; not above 0 outside. */
function depthIn(panel: PanelRegion, iso3: string): number {
  const { x, y } = labelPlace(iso3, viewFrame(panel));
  return Math.min(x, 100 - x, y, 100 - y);
}
