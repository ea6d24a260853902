// What stands in the way of freezing a version, each in one clear sentence.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commitOf, fullRunOf, recordFullRun } from "../../scripts/full-run.ts";
import { releaseObstacles, type ReleaseState } from "../../scripts/release.ts";
import { dataset } from "../../src/facts/dataset.ts";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const change = { version: "1.1.0", date: "2027-01-31", html: "", corrects: false };
const earlier = { version: "1.0.0", date: "2026-11-30", files: {} };
const ready: ReleaseState = {
  version: "1.1.0",
  card: { ...dataset.facts.card, version: "1.1.0", date: "2027-01-31", contact: "geese@lake.org" },
  changes: [change],
  releases: [earlier],
  site: "https://lake.org",
  commit: "c0ffee",
  tested: "c0ffee",
  leftovers: [],
};
const withContact = (contact: string | null) => ({ card: { ...ready.card, contact } });

describe(releaseObstacles, () => {
  it("has nothing against a version that is ready", () => expect(releaseObstacles(ready)).toEqual([]));

  it.each<[string, Partial<ReleaseState>, string]>([
    ["there is no contact", withContact(null), "names no contact"],
    ["the contact is a place-holder", withContact("someone@example.org"), "someone@example.org, is a place-holder"],
    ["the contact leads nowhere", withContact("https://lake.invalid"), "is a place-holder"],
    ["the contact is to be found yet", withContact("todo@lake.org"), "is a place-holder"],
    ["the list of changes has no entry", { changes: [] }, "data/CHANGELOG.md has no entry for 1.1.0."],
    [
      "the entry has another day",
      { changes: [{ ...change, date: "2027-02-01" }] },
      "gives 1.1.0 another day than data/dataset.json, which says 2027-01-31.",
    ],
    ["it is already frozen", { releases: [{ ...earlier, version: "1.1.0" }] }, "Version 1.1.0 is already frozen."],
    [
      "a later one is frozen",
      { releases: [{ ...earlier, version: "1.10.0" }] },
      "1.1.0 is older than 1.10.0, the last.",
    ],
    ["the public address is not set", { site: undefined }, "Set SITE_URL to the public address"],
    ["the address is of this machine", { site: "http://localhost:4321" }, "Set SITE_URL to the public address"],
    ["something is not committed", { commit: "changed" }, "Some changes are not committed"],
    ["git cannot say", { commit: "unknown" }, "Git cannot say which commit this is"],
    ["no full run is on record", { tested: undefined }, "Run `npm run test:full` on this commit first"],
    ["the full run was of another commit", { tested: "beefed" }, "Run `npm run test:full` on this commit first"],
    ["a release was interrupted", { leftovers: ["public/data/v1.1.0"] }, "did not end: public/data/v1.1.0."],
    ["the dataset has another version", { version: "1.2.0", changes: [{ ...change, version: "1.2.0" }] }, "not 1.2.0"],
  ])("refuses when %s, in one sentence", (_, state, sentence) => {
    const faults = releaseObstacles({ ...ready, ...state });
    expect(faults).toEqual([expect.stringContaining(sentence)]);
    expect(faults[0]).toMatch(/^[^\n]+\.$/);
  });

  it.each(["", "1", "1.0", "v1.0.0", "1.0.0-beta", "01.0.0", "one"])("refuses “%s”, which is no version", (version) =>
    expect(releaseObstacles({ ...ready, version })).toEqual([expect.stringContaining(`“${version}” is no version`)]),
  );

  it("refuses a version before the first that is frozen", () =>
    expect(releaseObstacles({ ...ready, version: "0.1.0" })).toContain(
      "Versions are frozen from 1.0.0 on, and 0.1.0 is older.",
    ));

  it("tells all that stands in the way at once", () =>
    expect(releaseObstacles({ ...ready, ...withContact(null), changes: [], commit: "changed" })).toHaveLength(3));
});

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "release-state-"));
  writeFileSync(join(root, "goose.txt"), "grey");
});
afterEach(() => rmSync(root, { recursive: true }));

function git(...words: string[]): void {
  const who = ["-c", "user.name=A Goose", "-c", "user.email=goose@example.org"];
  const { status, stderr } = spawnSync("git", [...who, ...words], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

describe(commitOf, () => {
  it("cannot say where there is no git", () => expect(commitOf(root)).toBe("unknown"));

  it("sees what is not committed: new files and changed ones", () => {
    git("init", "--quiet");
    expect(commitOf(root)).toBe("changed");
    git("add", ".");
    git("commit", "--quiet", "--message", "A goose");
    expect(commitOf(root)).toMatch(/^[0-9a-f]{40}$/);
    writeFileSync(join(root, "goose.txt"), "white");
    expect(commitOf(root)).toBe("changed");
  });
});

describe(recordFullRun, () => {
  it("puts on record for which commit all tests have passed", () => {
    expect(fullRunOf(root)).toBeUndefined();
    writeFileSync(join(root, ".gitignore"), "test-results/\n");
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "--message", "A goose");
    recordFullRun(root);
    expect(fullRunOf(root)).toBe(commitOf(root));
  });
});
