// Knows the regions that participants come from, in the order in which readers meet them. Knows no participant.
import type { Region } from "./participant.ts";

/** Regions of the participants; Oceania has none. */
export const REGIONS = ["africa", "americas", "asia", "europe"] as const satisfies readonly Region[];
