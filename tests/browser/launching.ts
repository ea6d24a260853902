// Which browser a run drives, and how it is started.
import type { LaunchOptions } from "@playwright/test";
import { chromiumFlags, installedChromium } from "../../scripts/chromium.ts";

/** BROWSER_NAME, else Chromium. */
export const browserName = (process.env["BROWSER_NAME"] ?? "chromium") as "chromium" | "firefox" | "webkit";

/** Options to start the browser with; what is Chromium's alone does not reach another one. */
export function launching(flags: readonly string[] = [], more: LaunchOptions = {}): { launchOptions?: LaunchOptions } {
  if (browserName !== "chromium") return {};
  const executablePath = installedChromium();
  const path = executablePath === undefined ? {} : { executablePath };
  return { launchOptions: { args: [...chromiumFlags, ...flags], ...path, ...more } };
}
