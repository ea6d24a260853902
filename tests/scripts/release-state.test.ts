// Knows that a release asks git whether everything is committed, and does without git where there is none.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isCommitted } from "../../scripts/release-state.ts";

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

describe(isCommitted, () => {
  it("is content where there is no git", () => expect(isCommitted(root)).toBe(true));

  it("sees what is not committed: new files and changed ones", () => {
    git("init", "--quiet");
    expect(isCommitted(root)).toBe(false);
    git("add", ".");
    git("commit", "--quiet", "--message", "A goose");
    expect(isCommitted(root)).toBe(true);
    writeFileSync(join(root, "goose.txt"), "white");
    expect(isCommitted(root)).toBe(false);
  });
});
