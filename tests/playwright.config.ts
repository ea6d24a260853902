// How the browser tests run: in which browser, against which server, how long, and where reports go.
import { defineConfig } from "@playwright/test";
import { browserName, launching } from "./browser/launching.ts";
import { everything } from "./scope.ts";

const baseURL = process.env["SITE_UNDER_TEST"];
const MINUTE_MS = 60_000;
/** Set by `npm run test:engines`: the short list of checks in place of all tests. */
const engines = process.env["ENGINES"] === "1";

export default defineConfig({
  projects: [{ name: browserName, testDir: engines ? "engines" : "browser" }],
  testMatch: "**/*.spec.ts",
  outputDir: "../test-results/browser",
  snapshotPathTemplate: "{testDir}/golden/{arg}{ext}",
  // A page that the golden book does not have yet is a failure, in every run but one that writes it.
  updateSnapshots: "none",
  globalSetup: "./serve-site.ts",
  reporter: [
    ["list"],
    ["json", { outputFile: `../test-results/${engines ? `engine-${browserName}` : "browser"}.json` }],
  ],
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // What passes at the second try only is named in the last lines of the run.
  retries: engines ? 0 : 1,
  // A machine at work with other things must not turn a slow test into a failed one.
  timeout: everything ? 10 * MINUTE_MS : 1.5 * MINUTE_MS,
  expect: { timeout: 10_000 },
  use: { browserName, ...(baseURL === undefined ? {} : { baseURL }), ...launching() },
});
