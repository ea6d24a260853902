// The stages of `npm test`: what each runs, where its counts stand, and in which order and how many at once they go.

/** One stage: its commands, all of which must succeed, and the report it leaves behind if it counts tests. */
export interface Stage {
  readonly name: string;
  readonly commands: readonly (readonly string[])[];
  readonly report?: string;
  /** The stage drives a browser and needs to know where Chromium is. */
  readonly browser?: true;
  /** The stage reads dist/ and waits for the build. */
  readonly readsSite?: true;
}

const caches = "node_modules/.cache";

/** Linters look again at what has changed only. In a fresh clone, as in continuous integration, that is everything. */
const keptByContent = ["--cache", "--cache-strategy", "content"];

/** What goes before all others, since tests of bad data would tell one fault many times over. */
export const dataCheck: Stage = { name: "check", commands: [["node", "scripts/check-data.ts"]] };

/** In the order in which they start: the build first, since others wait for it, then what takes longest. */
export const stages: readonly Stage[] = [
  { name: "build", commands: [["node", "scripts/build.ts"]] },
  {
    name: "browser",
    commands: [["playwright", "test", "--config", "tests/playwright.config.ts", "--pass-with-no-tests"]],
    report: "test-results/browser.json",
    browser: true,
    readsSite: true,
  },
  {
    name: "types",
    commands: [
      ["astro", "check", "--tsconfig", "tests/tsconfig.astro.json", ...severity("warning")],
      ["tsc", "--incremental", "--tsBuildInfoFile", `${caches}/types.tsbuildinfo`],
    ],
  },
  {
    name: "lint",
    commands: [
      ["eslint", ".", "--max-warnings", "0", ...keptByContent, "--cache-location", `${caches}/eslint/`],
      ["prettier", "--check", ".", ...keptByContent],
    ],
  },
  vitestStage("unit"),
  { ...vitestStage("site"), readsSite: true },
];

function severity(least: string): string[] {
  return ["--minimumSeverity", least, "--minimumFailingSeverity", least];
}

function vitestStage(name: string): Stage {
  const report = `test-results/${name}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return {
    name,
    commands: [
      ["vitest", "run", "--config", "tests/vitest.config.ts", "--project", name, ...reporters, "--passWithNoTests"],
    ],
    report,
  };
}

/** What a run was asked for. */
export interface Choice {
  readonly chosen: readonly Stage[];
  /** Words for the tools. */
  readonly rest: readonly string[];
  /** Every instance is to be visited, where a run otherwise samples. */
  readonly full: boolean;
}

/** The stages to run: all, or those named after `--only`; `--full` before that leaves nothing out; more is for the tools. */
export function chosenStages(words: readonly string[]): Choice {
  if (words[0] === "--full") return { ...chosenStages(words.slice(1)), full: true };
  if (words[0] !== "--only") return { chosen: stages, rest: words, full: false };
  const names = (words[1] ?? "").split(",");
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `No stage called “${unknown.join("”, “")}”: there are ${stages.map((stage) => stage.name).join(", ")}.`,
    );
  }
  return { chosen: stages.filter((stage) => names.includes(stage.name)), rest: words.slice(2), full: false };
}

/** What came of a stage; it is left out where the build that it waits for failed. */
export type Outcome = "passed" | "failed" | "left out";

/** Runs stages in their order, so many at once; a failure stops only what needs what failed. */
export async function runStages(
  chosen: readonly Stage[],
  atOnce: number,
  run: (stage: Stage) => Promise<boolean>,
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const waiting = [...chosen];
  const running = new Set<Promise<void>>();
  const waitsForBuild = (stage: Stage) => stage.readsSite === true && chosen.some(({ name }) => name === "build");
  const begin = (stage: Stage) => {
    const work: Promise<void> = run(stage).then((passed) => {
      outcomes.set(stage.name, passed ? "passed" : "failed");
      running.delete(work);
    });
    running.add(work);
  };
  while (waiting.length + running.size > 0) {
    const ready = waiting.findIndex((stage) => !waitsForBuild(stage) || outcomes.has("build"));
    if (ready < 0 || running.size >= atOnce) {
      await Promise.race(running);
      continue;
    }
    for (const stage of waiting.splice(ready, 1)) {
      if (waitsForBuild(stage) && outcomes.get("build") !== "passed") outcomes.set(stage.name, "left out");
      else begin(stage);
    }
  }
  return outcomes;
}
