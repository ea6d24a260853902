// Knows which engines there are and in which order ways to drive them are tried. Knows no check.
import { installedFirefox } from "./drivers/firefox.ts";
import { playwrightChromium, playwrightFirefox, playwrightWebkit } from "./drivers/playwright.ts";
import { installedWebkit } from "./drivers/webkit.ts";
import type { EngineFinder } from "./engine.ts";

export const finders: readonly EngineFinder[] = [
  { engine: "Chromium", find: playwrightChromium, remedy: "npx playwright install chromium" },
  {
    engine: "Firefox",
    find: () => playwrightFirefox() ?? installedFirefox(),
    remedy: "npx playwright install firefox, or on Debian apt-get install firefox-esr",
  },
  {
    engine: "WebKit",
    find: () => playwrightWebkit() ?? installedWebkit(),
    remedy: "npx playwright install webkit, or on Debian apt-get install webkit2gtk-driver xvfb",
  },
];
