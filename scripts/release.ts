// Knows how a version is frozen: refusals first, then a build for freezing beside dist/, then public/ and its record.
// Run: npm run release -- VERSION
import { rm } from "node:fs/promises";
import { buildFolder, tidyUp } from "./build-folder.ts";
import { checkBaseMap } from "./check-base-map.ts";
import { checkData } from "./check-data.ts";
import { freeze } from "./freeze.ts";
import { releaseFaults } from "./release-faults.ts";
import { releaseState } from "./release-state.ts";
import { keepOwnHashes } from "./own-hashes.ts";
import { runAstro } from "./run-astro.ts";
import { stopSignal } from "./stop-signal.ts";
import { told } from "./told.ts";

/** Thrown when a version may not be frozen; the message has one sentence a line. */
export class ReleaseFault extends Error {
  override readonly name = "ReleaseFault";
}

/** Freezes a version of the project in `root`; resolves with the number of its files. */
export async function release(root: string, version: string, signal: AbortSignal): Promise<number> {
  checkBaseMap(root);
  await checkData(root);
  const state = releaseState(root, version);
  const faults = releaseFaults(state);
  if (faults.length > 0) throw new ReleaseFault(faults.join("\n"));
  const built = buildFolder(root);
  await tidyUp(root);
  try {
    await runAstro(root, built, signal, { freezing: version });
    await keepOwnHashes(built);
    return await freeze(root, built, { version, date: state.card.date }, state.releases);
  } finally {
    await rm(built, { recursive: true, force: true });
  }
}

const saidOf = (error: unknown) => (error instanceof ReleaseFault ? error.message : told(error));

if (import.meta.main) {
  const [signal, version = ""] = [stopSignal(), process.argv[2]];
  try {
    const count = await release(process.cwd(), version, signal);
    console.log(`Froze version ${version}: ${count} files are in public/ and on record in data/releases.json.`);
  } catch (error) {
    console.error(signal.aborted ? "Stopped; nothing was frozen." : saidOf(error));
    process.exitCode = typeof signal.reason === "number" ? signal.reason : 1;
  }
}
