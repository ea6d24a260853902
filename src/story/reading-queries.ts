// What the story's scripts and the one before them agree on. Runs nothing.

/** Screens too low for a stage and text. */
export const LOW = "(max-height: 34.99rem)";

/** The reader would rather that nothing moves. */
export const LESS_MOTION = "(prefers-reduced-motion: reduce)";

/** Attribute of the story once its script has come and works. */
export const READY = "data-ready";
