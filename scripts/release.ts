// Makes a permanent version: checks what stands in its way, builds it beside dist/, and puts it into public/.
// Run: npm run release -- VERSION
import { rm } from "node:fs/promises";
import { buildFolder, tidyUp } from "./build-folder.ts";
import { checkBaseMap } from "./check-base-map.ts";
import { checkData } from "./check-data.ts";
import { freeze, FROZEN_ROOTS } from "./freeze.ts";
import { commitOf, fullRunOf } from "./full-run.ts";
import { keepOwnHashes } from "./own-hashes.ts";
import { runAstro } from "./run-astro.ts";
import { stopSignal } from "./stop-signal.ts";
import { failureText, TaskError } from "./task-error.ts";
import { type Change, changesIn } from "../src/facts/changelog.ts";
import { DatasetCard, type Release, releasesFrom, VersionNumber, versionOrder } from "../src/facts/version.ts";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFile } from "../src/facts/parse-file.ts";

/** Freezes a version of the project in `root`; resolves with the number of its files. */
export async function release(root: string, version: string, signal: AbortSignal): Promise<number> {
  checkBaseMap(root);
  await checkData(root);
  const state = releaseState(root, version);
  const obstacles = releaseObstacles(state);
  if (obstacles.length > 0) throw new TaskError(obstacles.join("\n"));
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

/** All that a release depends on. */
export interface ReleaseState {
  /** The version asked for, as it was typed. */
  readonly version: string;
  readonly card: DatasetCard;
  readonly changes: readonly Change[];
  readonly releases: readonly Release[];
  /** The public address; undefined where none was set. */
  readonly site: string | undefined;
  /** The commit that the files are at; "changed" or "unknown" where they are at none. */
  readonly commit: string;
  /** The commit for which `npm run test:full` has passed last; undefined where none is on record. */
  readonly tested: string | undefined;
  /** Folders of public/ that already carry this version. */
  readonly leftovers: readonly string[];
}

type Rule = (state: ReleaseState) => string | false;

const FIRST = "1.0.0";
const PLACEHOLDER = /example\.|\.(?:invalid|test|localhost)$|localhost|todo|placeholder|change-?me|x{3}/i;

const rules: readonly Rule[] = [
  ({ version }) => versionOrder(version, FIRST) < 0 && `Versions are frozen from ${FIRST} on, and ${version} is older.`,
  ({ version, card }) =>
    version !== card.version &&
    `data/dataset.json says version ${card.version}, not ${version}: change it there first.`,
  ({ card }) => card.contact === null && "data/dataset.json names no contact, and a release needs one for corrections.",
  ({ card: { contact } }) =>
    contact !== null && PLACEHOLDER.test(contact) && `The contact in data/dataset.json, ${contact}, is a place-holder.`,
  ({ version, changes }) =>
    !changes.some((change) => change.version === version) && `data/CHANGELOG.md has no entry for ${version}.`,
  ({ version, changes, card: { date } }) =>
    changes.some((change) => change.version === version && change.date !== date) &&
    `data/CHANGELOG.md gives ${version} another day than data/dataset.json, which says ${date}.`,
  ({ version, releases }) =>
    releases.some((release) => release.version === version) && `Version ${version} is already frozen.`,
  ({ version, releases: [last] }) =>
    last !== undefined &&
    versionOrder(version, last.version) < 0 &&
    `${version} is older than ${last.version}, the last.`,
  ({ site = "" }) =>
    !/^https:\/\/[^/]+/.test(site) &&
    "Set SITE_URL to the public address, with https: frozen files carry it for good (and BASE_PATH, if there is one).",
  ({ commit }) =>
    commit === "changed" && "Some changes are not committed: commit them, so that the release can be made again.",
  ({ commit }) =>
    commit === "unknown" && "Git cannot say which commit this is: release from a clone, so that it can be made again.",
  ({ commit, tested }) =>
    !["changed", "unknown", tested].includes(commit) &&
    "Run `npm run test:full` on this commit first: no run that passed is on record for it.",
  ({ leftovers }) =>
    leftovers.length > 0 && `Remove what a release left behind that did not end: ${leftovers.join(", ")}.`,
];

/** What stands in the way, one sentence each; none when the version may be frozen. */
export function releaseObstacles(state: ReleaseState): string[] {
  if (!VersionNumber.safeParse(state.version).success)
    return [`“${state.version}” is no version: write three numbers, as in \`npm run release -- 1.0.0\`.`];
  return rules.map((rule) => rule(state)).filter((sentence) => sentence !== false);
}

/** The state of the project in `root`. @throws DataError for a file that breaks its rules. */
export function releaseState(root: string, version: string): ReleaseState {
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  return {
    version,
    card: parseFile(DatasetCard, "data/dataset.json", JSON.parse(read("data/dataset.json"))),
    changes: changesIn(read("data/CHANGELOG.md")),
    releases: releasesFrom(JSON.parse(read("data/releases.json"))),
    site: process.env["SITE_URL"],
    commit: commitOf(root),
    tested: fullRunOf(root),
    leftovers: FROZEN_ROOTS.map((name) => `public/${name}/v${version}`).filter((path) => existsSync(join(root, path))),
  };
}

if (import.meta.main) {
  const [signal, version = ""] = [stopSignal(), process.argv[2]];
  try {
    const count = await release(process.cwd(), version, signal);
    console.log(`Froze version ${version}: ${count} files are in public/ and on record in data/releases.json.`);
  } catch (error) {
    console.error(signal.aborted ? "Stopped; nothing was frozen." : failureText(error));
    process.exitCode = typeof signal.reason === "number" ? signal.reason : 1;
  }
}
