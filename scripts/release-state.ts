// Knows where all that stands on which a release depends: files, git, environment. Judges none of it.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { changesIn } from "../src/facts/changelog.ts";
import { DatasetCard, releasesFrom } from "../src/facts/version.ts";
import { parseFile } from "../src/facts/parse-file.ts";
import { FROZEN_ROOTS } from "./frozen-files.ts";
import type { ReleaseState } from "./release-faults.ts";

/** The state of the project in `root`. @throws DataError for a file that breaks its rules. */
export function releaseState(root: string, version: string): ReleaseState {
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  return {
    version,
    card: parseFile(DatasetCard, "data/dataset.json", JSON.parse(read("data/dataset.json"))),
    changes: changesIn(read("data/CHANGELOG.md")),
    releases: releasesFrom(JSON.parse(read("data/releases.json"))),
    site: process.env["SITE_URL"],
    committed: isCommitted(root),
    leftovers: FROZEN_ROOTS.map((name) => `public/${name}/v${version}`).filter((path) => existsSync(join(root, path))),
  };
}

/** Whether git knows of no change in the folder; where there is no git, nothing speaks against it. */
export function isCommitted(root: string): boolean {
  if (!existsSync(join(root, ".git"))) return true;
  const { status, stdout } = spawnSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" });
  return status !== 0 || stdout.trim() === "";
}
