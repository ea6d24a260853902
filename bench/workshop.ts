// Measures what somebody waits for who works on the project: a build from nothing, a build after that, and `npm test`,
// in a clone of the last commit with packages of its own, nothing kept from before.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Findings } from "./report.ts";
import { ROOT } from "./serve-dist.ts";

/** Rounds of each, and the seconds within which it must be done on two cores. */
const ROUNDS = 2;
const MOST_S = { cold: 35, warm: 15, test: 300 };

/** What tools keep between runs, and what a build leaves. */
const KEPT = ["dist", ".astro", "node_modules/.cache", "node_modules/.astro", "node_modules/.vite", "test-results"];

type Task = keyof typeof MOST_S;

/** Times of builds and of the whole test run. */
export function workshop(): Findings {
  const clone = mkdtempSync(join(tmpdir(), "bench-workshop-"));
  try {
    execFileSync("git", ["clone", "--quiet", ROOT, clone]);
    execFileSync("cp", ["-al", join(ROOT, "node_modules"), join(clone, "node_modules")]);
    const times: Record<Task, number[]> = { cold: [], warm: [], test: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      forget(clone);
      times.cold.push(seconds(clone, ["run", "build"]));
      times.warm.push(seconds(clone, ["run", "build"]));
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      forget(clone);
      times.test.push(seconds(clone, ["test"]));
    }
    return findings(times);
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}

function forget(clone: string): void {
  for (const name of KEPT) rmSync(join(clone, name), { recursive: true, force: true });
}

/** @throws Error when the task fails: a time of it would say nothing. */
function seconds(clone: string, words: readonly string[]): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync("npm", words, { cwd: clone, encoding: "utf8", maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`npm ${words.join(" ")} failed:\n${stdout}${stderr}`);
  return (performance.now() - started) / 1000;
}

function findings(times: Readonly<Record<Task, readonly number[]>>): Findings {
  const names: Record<Task, string> = {
    cold: "npm run build, cold",
    warm: "npm run build, warm",
    test: "npm test, cold",
  };
  const tasks = Object.keys(names) as Task[];
  const said = (task: Task) => times[task].map((time) => time.toFixed(1)).join(" and ");
  return {
    tables: [
      {
        title: "What one waits for, in seconds, in a clone with nothing kept",
        columns: ["task", "seconds", "goal"],
        rows: tasks.map((task) => [names[task], said(task), MOST_S[task]]),
      },
    ],
    bars: tasks.map((task) => ({
      promise: `${names[task]} in at most ${MOST_S[task]} s on two cores`,
      measured: `${said(task)} s`,
      holds: Math.max(...times[task]) <= MOST_S[task],
    })),
    notes: ["Nothing else may run beside it."],
  };
}
