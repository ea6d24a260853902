// Knows by which media queries a reader's wish and screen are told. Runs nothing: also what is built may read them.

/** Screens too low for a stage and text. */
export const LOW = "(max-height: 34.99rem)";

/** The reader would rather that nothing moves. */
export const LESS_MOTION = "(prefers-reduced-motion: reduce)";
