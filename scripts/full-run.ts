// Which commit the files of the project are at, and for which one the full run of the tests has passed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where the last full run that passed is on record; the folder is not committed. */
const RECORD = "test-results/full-run.txt";

/** The commit that the files are at; "changed" where some differ from it, "unknown" where git cannot say. */
export function commitOf(root: string): string {
  const git = (...words: string[]) => spawnSync("git", words, { cwd: root, encoding: "utf8" });
  const [status, head] = [git("status", "--porcelain"), git("rev-parse", "HEAD")];
  if (status.status !== 0) return "unknown";
  if (status.stdout.trim() !== "") return "changed";
  return head.status === 0 ? head.stdout.trim() : "unknown";
}

/** Puts on record that all tests have passed for the commit that the files are at. */
export function recordFullRun(root: string): void {
  const file = join(root, RECORD);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${commitOf(root)}\n`);
}

/** The commit for which all tests have passed last; undefined where none is on record. */
export function fullRunOf(root: string): string | undefined {
  const file = join(root, RECORD);
  return existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
}
