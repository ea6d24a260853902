// Makes one fault after the other in a copy of the project and tells which of them the tests do not notice.
// Run: npm run test:mutations, or with words that are in the kinds wanted: npm run test:mutations -- "sub-path"
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { replaced } from "../project-copy.ts";
import { type Mutation, mutations } from "./mutations.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** A copy of all that git knows of, with the packages of this one. */
function wholeCopy(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "mutations-")));
  const { stdout } = spawnSync("git", ["ls-files", "-z"], { cwd: project, encoding: "utf8" });
  for (const file of stdout.split("\0").filter((name) => name !== "" && existsSync(join(project, name))))
    cpSync(join(project, file), join(root, file));
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  return root;
}

/** Whether stages of the copy pass, in a run of this scope; what they said is kept for who asks. */
function passes(root: string, words: readonly string[], full = false): { passed: boolean; said: string } {
  const scope = full ? ["--full"] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/test.ts", ...scope, ...words], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, TEST_SCOPE: "" },
    maxBuffer: 256 * 1024 * 1024,
  });
  return { passed: status === 0, said: stdout + stderr };
}

const readsSite = ({ stage }: Mutation) => stage === "site" || stage === "browser";
const stageOf = ({ stage, test }: Mutation) => ["--only", stage, ...(test === undefined ? [] : [test])];

/** Which stage noticed the fault; null where none did. A fault that no longer builds is noticed by the build. */
function noticedBy(root: string, mutation: Mutation): string | null {
  const full = mutation.onlyInFull !== undefined;
  if (readsSite(mutation) && !passes(root, ["--only", "build"]).passed) return "build";
  return passes(root, stageOf(mutation), full).passed ? null : mutation.stage;
}

/** The stages and tests that are asked must be content before there is any fault, or their red would say nothing. */
function refuseFaultsOfOurOwn(root: string, asked: readonly Mutation[]): void {
  if (asked.some(readsSite)) refuse(passes(root, ["--only", "build"]));
  for (const [stage, own] of Map.groupBy(asked, (mutation) => mutation.stage)) {
    const tests = [...new Set(own.flatMap(({ test }) => test ?? []))];
    refuse(passes(root, ["--only", stage, ...tests]));
  }
}

function refuse({ passed, said }: { passed: boolean; said: string }): void {
  if (!passed) throw new Error(`Without any fault the tests are not content:\n${said}`);
}

/** Makes the fault, asks, and mends it again. */
function tried(root: string, mutation: Mutation): boolean {
  const path = join(root, mutation.file);
  const good = readFileSync(path, "utf8");
  writeFileSync(path, replaced(good, mutation.from, mutation.to));
  const started = performance.now();
  const noticed = noticedBy(root, mutation);
  writeFileSync(path, good);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const by = noticed === null ? "NOT noticed by" : noticed === mutation.stage ? "noticed by" : "noticed, before";
  console.log(
    `${noticed === null ? "✗" : "✓"} ${mutation.kind}: ${by} ${stageOf(mutation).slice(1).join(" ")} (${seconds} s)`,
  );
  return noticed !== null;
}

function main(words: readonly string[]): void {
  const asked = mutations.filter(({ kind }) => words.length === 0 || words.some((word) => kind.includes(word)));
  if (asked.length === 0) throw new Error("No fault is called so: the kinds stand in tests/mutations/mutations.ts.");
  const root = wholeCopy();
  try {
    refuseFaultsOfOurOwn(root, asked);
    const unnoticed = asked.filter((mutation) => !tried(root, mutation));
    console.log(`${asked.length - unnoticed.length} of ${asked.length} faults were noticed.`);
    process.exitCode = unnoticed.length > 0 ? 1 : 0;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

main(process.argv.slice(2));
