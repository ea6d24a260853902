// Knows how the browser tests run: which browser, against which server, where reports go. Knows no test.
import { defineConfig } from "@playwright/test";
import { chromiumFlags, installedChromium } from "../scripts/chromium.ts";

const browserName = (process.env["BROWSER_NAME"] ?? "chromium") as "chromium" | "firefox" | "webkit";
const executablePath = browserName === "chromium" ? installedChromium() : undefined;
const baseURL = process.env["SITE_UNDER_TEST"];

export default defineConfig({
  testDir: "browser",
  testMatch: "**/*.spec.ts",
  outputDir: "../test-results/browser",
  globalSetup: "./serve-site.ts",
  reporter: [["list"], ["json", { outputFile: "../test-results/browser.json" }]],
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  use: {
    browserName,
    ...(baseURL === undefined ? {} : { baseURL }),
    ...(browserName === "chromium" && {
      launchOptions: { args: [...chromiumFlags], ...(executablePath === undefined ? {} : { executablePath }) },
    }),
  },
});
