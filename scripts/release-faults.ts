// Knows what stands in the way of freezing a version, one sentence each. Reads nothing by itself and freezes nothing.
import type { Change } from "../src/facts/changelog.ts";
import { type DatasetCard, type Release, VersionNumber, versionOrder } from "../src/facts/version.ts";

/** All that a release depends on. */
export interface ReleaseState {
  /** The version asked for, as it was typed. */
  readonly version: string;
  readonly card: DatasetCard;
  readonly changes: readonly Change[];
  readonly releases: readonly Release[];
  /** The public address; undefined where none was set. */
  readonly site: string | undefined;
  /** Whether every change to the files is committed; true also where there is no git. */
  readonly committed: boolean;
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
  ({ committed }) =>
    !committed && "Some changes are not committed: commit them, so that the release can be made again.",
  ({ leftovers }) =>
    leftovers.length > 0 && `Remove what a release left behind that did not end: ${leftovers.join(", ")}.`,
];

/** What stands in the way, one sentence each; none when the version may be frozen. */
export function releaseFaults(state: ReleaseState): string[] {
  if (!VersionNumber.safeParse(state.version).success)
    return [`“${state.version}” is no version: write three numbers, as in \`npm run release -- 1.0.0\`.`];
  return rules.map((rule) => rule(state)).filter((fault) => fault !== false);
}
