// Checks the data before a build or a test starts, and says what is wrong in lines, without a stack.
// Run: npm run check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { changesIn } from "../src/facts/changelog.ts";
import { DataError } from "../src/facts/parse-file.ts";
import { releasesFrom } from "../src/facts/version.ts";
import { fileErrors } from "./data-files.ts";
import { checkFrozen } from "./freeze.ts";

/** A person mends a few faults at a time, and often many go with the first. */
const LINES_SHOWN = 20;

/**
 * Reads the files of data/, lets the model check them, and holds frozen files against their record.
 * @throws DataError with one line per fault.
 */
export async function checkData(root: string): Promise<void> {
  const faults = fileErrors(root);
  if (faults.length > 0) throw new DataError(faults.join("\n"));
  const load = (module: string) => import(pathToFileURL(join(root, module)).href);
  await load("src/facts/dataset.ts");
  await load("src/embed/embed-heights.ts");
  await load("src/geo/boundaries.ts");
  await load("src/facts/embed-language.ts");
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  changesIn(read("data/CHANGELOG.md"));
  checkFrozen(root, releasesFrom(JSON.parse(read("data/releases.json"))));
}

/**
 * The lines of a fault in the data, of many the first and how many more; undefined for every other error.
 * Goes by name, as the model may be loaded twice.
 */
export function dataErrorLines(error: unknown): string | undefined {
  if (!(error instanceof Error && error.name === "DataError")) return undefined;
  const lines = error.message.split("\n");
  const rest = lines.length - LINES_SHOWN;
  return rest <= 0 ? error.message : [...lines.slice(0, LINES_SHOWN), `… and ${rest} more.`].join("\n");
}

if (import.meta.main) {
  try {
    await checkData(process.cwd());
    console.log("The data is in order.");
  } catch (error) {
    console.error(dataErrorLines(error) ?? error);
    process.exitCode = 1;
  }
}
