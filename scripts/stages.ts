// Knows the stages of `npm test`: what each runs, in which order, and where its counts stand. Runs nothing.

/** One stage: commands in order, and the report it leaves behind if it counts tests. */
export interface Stage {
  name: string;
  commands: readonly (readonly string[])[];
  report?: string;
  /** The stage drives a browser and needs to know where Chromium is. */
  browser?: true;
  /** The stage reads dist/. */
  readsSite?: true;
}

export const stages: readonly Stage[] = [
  {
    name: "types",
    commands: [["astro", "check", "--minimumSeverity", "warning", "--minimumFailingSeverity", "warning"]],
  },
  {
    name: "lint",
    commands: [
      ["eslint", ".", "--max-warnings", "0"],
      ["prettier", "--check", "."],
    ],
  },
  vitestStage("unit"),
  { name: "build", commands: [["node", "scripts/build.ts"]] },
  { ...vitestStage("site"), readsSite: true },
  {
    name: "browser",
    commands: [["playwright", "test", "--config", "tests/playwright.config.ts", "--pass-with-no-tests"]],
    report: "test-results/browser.json",
    browser: true,
    readsSite: true,
  },
];

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

/** The stages to run: all, or those named after `--only`, in their order; the words after that go to their tools. */
export function chosenStages(words: readonly string[]): { chosen: readonly Stage[]; rest: readonly string[] } {
  if (words[0] !== "--only") return { chosen: stages, rest: words };
  const names = (words[1] ?? "").split(",");
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `No stage called “${unknown.join("”, “")}”: there are ${stages.map((stage) => stage.name).join(", ")}.`,
    );
  }
  return { chosen: stages.filter((stage) => names.includes(stage.name)), rest: words.slice(2) };
}
