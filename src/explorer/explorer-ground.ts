// Knows which groups of the page's one drawing lie under the countries that can be chosen. Knows no colour.
import type { Tier } from "../drawing/tiers.ts";

/** Groups that no reader can choose: land that is not on the list, and land whose status is open. */
export const groundTiers = ["other", "status"] as const satisfies readonly Tier[];
