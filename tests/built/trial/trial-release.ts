// How a release is tried: in a copy of the project, with a contact and a version made up for it, below a sub-path, in
// another time zone and language, by the real scripts.
import { execFile, execFileSync } from "node:child_process";
import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import card from "../../../data/dataset.json" with { type: "json" };
import { FROZEN_ROOTS } from "../../../scripts/freeze.ts";
import { recordFullRun } from "../../../scripts/full-run.ts";
import { keepPages, projectCopy, type ProjectCopy, replaced } from "../../project-copy.ts";

/** Later than any that may be frozen in the repository by then. */
export const VERSION = "999.0.0";
export const CONTACT = "corrections@lake.org";
export const SITE = "https://lake.org";
export const BASE = "/liberterra/";

const elsewhere = { TZ: "Pacific/Chatham", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" };
const env = { ...process.env, ...elsewhere, SITE_URL: SITE, BASE_PATH: BASE };
const project = fileURLToPath(new URL("../../..", import.meta.url));

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
  });
  copy.write("data/dataset.json", told);
  const entry = `## ${VERSION} – ${card.date}\n\nA trial.\n\n- Corrected: a word.\n\n`;
  const first = /^## .+$/m.exec(copy.read("data/CHANGELOG.md"))?.[0] ?? "";
  copy.write("data/CHANGELOG.md", replaced(copy.read("data/CHANGELOG.md"), first, entry + first));
  copy.write(".gitignore", "node_modules\n.astro/\ndist*/\ntest-results/\n");
  return copy;
}

/** Commits all files of a copy, and says that its tests have passed, as a release asks for. */
export function commitTested({ root }: ProjectCopy): void {
  const who = ["-c", "user.name=A Goose", "-c", "user.email=goose@lake.org"];
  for (const words of [
    ["init", "--quiet"],
    ["add", "."],
    ["commit", "--quiet", "--message", "A trial"],
  ])
    execFileSync("git", [...who, ...words], { cwd: root });
  recordFullRun(root);
}

/** Takes from a copy the pages of which a release keeps nothing, so that it is built in seconds. */
export const withoutUnfrozenPages = (copy: ProjectCopy) => keepPages(copy, FROZEN_ROOTS);

/** Gives a copy all of its pages. */
export function withAllPages({ root }: ProjectCopy): void {
  cpSync(join(project, "src/pages"), join(root, "src/pages"), { recursive: true });
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
