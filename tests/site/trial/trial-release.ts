// Knows how a release is tried: in a copy of the project, with a contact and a version made up for it, below a sub-path,
// by the real scripts. Knows nothing of what comes of it.
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import card from "../../../data/dataset.json" with { type: "json" };
import { projectCopy, type ProjectCopy, replaced } from "../../project-copy.ts";

/** Later than any that may be frozen in the repository by then. */
export const VERSION = "999.0.0";
export const CONTACT = "corrections@lake.org";
export const SITE = "https://lake.org";
export const BASE = "/liberterra/";

const env = { ...process.env, SITE_URL: SITE, BASE_PATH: BASE };

/** What a script said, and how it ended. */
export interface Said {
  readonly code: number;
  readonly text: string;
}

/** A copy in which the version may be released. */
export function trialCopy(): ProjectCopy {
  const copy = projectCopy("trial");
  const told = JSON.stringify({
    ...card,
    version: VERSION,
    contact: CONTACT,
    citation: `Trial ${VERSION}, ${card.date}.`,
  });
  copy.write("data/dataset.json", told);
  const entry = `## ${VERSION} – ${card.date}\n\nA trial.\n\n- Corrected: a word.\n\n`;
  const first = /^## .+$/m.exec(copy.read("data/CHANGELOG.md"))?.[0] ?? "";
  copy.write("data/CHANGELOG.md", replaced(copy.read("data/CHANGELOG.md"), first, entry + first));
  return copy;
}

/** Runs one of the project's scripts in the copy. */
export function run({ root }: ProjectCopy, script: string, ...words: string[]): Promise<Said> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join("scripts", script), ...words], { cwd: root, env }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      resolve({ code, text: `${stdout}${stderr}`.trim() });
    });
  });
}

/** Every file below a folder, but the pressed forms, by its path in it. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
