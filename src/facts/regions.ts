// The regions of the participants, in the order in which readers meet them; shared by build and browser.

/** Regions of UN M49 that participants come from; Oceania has none. */
export const REGIONS = ["africa", "americas", "asia", "europe"] as const;
