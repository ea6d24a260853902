// Builds the site in order: data first, then the pages beside the last good ones, then the exchange.
import { existsSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pruneCache } from "../src/drawing/byte-cache.ts";
import { buildFolder, publish, refuseFixedFolder, tidyUp } from "./build-folder.ts";
import { checkBaseMap } from "./check-base-map.ts";
import { checkData } from "./check-data.ts";
import { completeSite } from "./complete-site.ts";
import { progressOn } from "./progress.ts";
import { runAstro } from "./run-astro.ts";
import { stopSignal } from "./stop-signal.ts";
import { failureText } from "./task-error.ts";

const CACHE_DAYS = 14;

/** Builds the site of `root` into its dist/; when anything fails or the signal aborts, dist/ is as it was. */
export async function build(root: string, signal: AbortSignal): Promise<void> {
  const started = performance.now();
  const next = buildFolder(root);
  const progress = progressOn(process.stdout);
  await tidyUp(root);
  refuseFixedFolder(root);
  try {
    progress.say("Checking the data");
    checkBaseMap(root);
    await checkData(root);
    const before = process.stdout.isTTY ? filesIn(join(root, "dist")) : 0;
    const made = (count: number) =>
      progress.say(`Making pages and images: ${before ? `${count} of about ${before}` : count}`);
    await runAstro(root, next, signal, { made });
    progress.say("Packing the widgets");
    await completeSite(root, next);
    await publish(root, next);
    await pruneCache(CACHE_DAYS, Date.now());
    progress.clear();
    console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    if (!process.env["SITE_URL"]) console.log(WITHOUT_ADDRESS);
  } finally {
    progress.clear();
    await rm(next, { recursive: true, force: true });
  }
}

const WITHOUT_ADDRESS =
  "SITE_URL is not set: canonical addresses, oEmbed answers and snippets carry http://localhost:4321. " +
  "To publish, build with SITE_URL=https://… (and BASE_PATH=/…/ below a sub-path).";

/** How many files Astro made for the last build; none where there was no build. */
function filesIn(folder: string): number {
  if (!existsSync(folder)) return 0;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.filter(({ name }) => !/\.(br|gz|woff2|js)$|^widget\.zip$/.test(name)).length;
}

if (import.meta.main) {
  const signal = stopSignal();
  try {
    await build(process.cwd(), signal);
  } catch (error) {
    console.error(signal.aborted ? "Build stopped; dist/ is as it was." : failureText(error));
    process.exitCode = typeof signal.reason === "number" ? signal.reason : 1;
  }
}
