// A browser whose whole system is dark: a widget is light all the same, unless it is asked otherwise.
import { launching } from "../launching.ts";

/** Playwright's own way of choosing a scheme overrides the host's, so the browser itself is told. */
export const darkSystem = { system: null, ...launching(["--blink-settings=preferredColorScheme=0"]) };
