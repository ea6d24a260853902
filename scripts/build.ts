// Knows the order of a build: data first, then the site beside the last good one, then the exchange.
// Knows neither the data nor a page.
import { rm } from "node:fs/promises";
import { buildFolder, publish, tidyUp } from "./build-folder.ts";
import { checkBaseMap } from "./check-base-map.ts";
import { checkData } from "./check-data.ts";
import { completeSite } from "./complete-site.ts";
import { compressFolder } from "./compress.ts";
import { runAstro } from "./run-astro.ts";
import { stopSignal } from "./stop-signal.ts";
import { told } from "./told.ts";

/** Builds the site of `root` into its dist/; when anything fails or the signal aborts, dist/ is as it was. */
export async function build(root: string, signal: AbortSignal): Promise<void> {
  const started = performance.now();
  const next = buildFolder(root);
  await tidyUp(root);
  try {
    checkBaseMap(root);
    await checkData(root);
    await runAstro(root, next, signal);
    await completeSite(next);
    const pressed = await compressFolder(next, signal);
    await publish(root, next);
    console.log(`Built dist/ in ${seconds(started)} s; ${pressed} text files have a .br and a .gz beside them.`);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);

if (import.meta.main) {
  const signal = stopSignal();
  try {
    await build(process.cwd(), signal);
  } catch (error) {
    console.error(signal.aborted ? "Build stopped; dist/ is as it was." : told(error));
    process.exitCode = typeof signal.reason === "number" ? signal.reason : 1;
  }
}
