// Knows which groups of the page's one drawing lie under the countries that can be chosen. Knows no colour.

/** Ids of the groups that no reader can choose: land that is not on the list, and land whose status is open. */
export const tierPaths = ["t-other", "t-status"] as const;
