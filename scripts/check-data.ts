// Knows that bad data must stop a build before it starts, and how that is told: lines, no stack. Knows no rule itself.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { changesIn } from "../src/facts/changelog.ts";
import { releasesFrom } from "../src/facts/version.ts";
import { DataFault, faultLine } from "../src/facts/parse-file.ts";
import { checkFrozen } from "./frozen-files.ts";

/**
 * Reads every JSON file of data/ and lets the model check it, and holds frozen files against their record.
 * @throws DataFault with one line per fault.
 */
export async function checkData(root: string): Promise<void> {
  const broken = globSync("data/**/*.json", { cwd: root })
    .sort()
    .flatMap((file) => syntaxFault(root, file));
  if (broken.length > 0) throw new DataFault(broken.join("\n"));
  await import(pathToFileURL(join(root, "src/facts/dataset.ts")).href);
  await import(pathToFileURL(join(root, "src/embed/embed-heights.ts")).href);
  await import(pathToFileURL(join(root, "src/geo/boundaries.ts")).href);
  await import(pathToFileURL(join(root, "src/facts/embed-language.ts")).href);
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  changesIn(read("data/CHANGELOG.md"));
  checkFrozen(root, releasesFrom(JSON.parse(read("data/releases.json"))));
}

/** A fault line when the file is no JSON at all, else nothing. */
function syntaxFault(root: string, file: string): string[] {
  try {
    JSON.parse(readFileSync(join(root, file), "utf8"));
    return [];
  } catch (error) {
    return [faultLine(file, [], `is not valid JSON: ${error instanceof Error ? error.message : String(error)}`)];
  }
}

/** The lines of a fault in the data, or undefined for every other error. Goes by name, as the model may be loaded twice. */
export function dataFaultLines(error: unknown): string | undefined {
  return error instanceof Error && error.name === "DataFault" ? error.message : undefined;
}
