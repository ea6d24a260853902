// Knows how to run the stages of `npm test` one after the other and how to tell what came of them. Knows no test.
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { findChromium } from "./chromium.ts";
import { chosenStages, type Stage } from "./stages.ts";
import { sumOf, tallyOf } from "./tally.ts";

/** Runs one stage under a heading; false at its first command that fails. */
function passes(stage: Stage, rest: readonly string[]): boolean {
  console.log(`\n━━ ${stage.name} ━━`);
  if (stage.report) rmSync(stage.report, { force: true });
  if (stage.readsSite && !existsSync("dist/index.html")) {
    throw new Error(`The ${stage.name} tests read dist/: run \`npm run build\` first.`);
  }
  const env = { ...withLocalTools(), ...(stage.browser && !otherBrowser() ? { CHROMIUM_PATH: findChromium() } : {}) };
  return stage.commands.every(([tool = "", ...words], index) => {
    const last = index === stage.commands.length - 1;
    return (
      spawnSync(tool, [...words, ...(last ? rest : [])], { stdio: ["ignore", "inherit", "inherit"], env }).status === 0
    );
  });
}

const otherBrowser = () => (process.env["BROWSER_NAME"] ?? "chromium") !== "chromium";

/** The environment with the project's own tools first on the PATH, as npm sets it. */
function withLocalTools(): NodeJS.ProcessEnv {
  const tools = join(process.cwd(), "node_modules/.bin");
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", PATH: [tools, process.env["PATH"] ?? ""].join(delimiter) };
}

/** Runs a stage and says how long it took. */
function timed(stage: Stage, rest: readonly string[]): boolean {
  const started = performance.now();
  const passed = passes(stage, rest);
  console.log(`${passed ? "✓" : "✗"} ${stage.name} ${passed ? "passed" : "FAILED"} after ${seconds(started)} s`);
  return passed;
}

const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);

/** Runs the stages up to the first that fails and ends with one line to count by. */
function main(words: readonly string[]): void {
  const { chosen, rest } = chosenStages(words);
  const broken = chosen.find((stage) => !timed(stage, rest));
  const reports = reportsOf(chosen, broken);
  const { passed, failed, skipped } = sumOf(reports.map(tallyOf));
  const trouble = troubleIn(broken, reports.length > 0 && passed === 0);
  console.log(`\n${trouble ?? "Everything that ran has passed."}`);
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`${passed} passed, ${trouble ? Math.max(failed, 1) : failed} failed`);
  process.exitCode = trouble ? 1 : 0;
}

function troubleIn(broken: Stage | undefined, nothingRan: boolean): string | undefined {
  if (broken) return `Stopped at the first stage that failed: ${broken.name}.`;
  return nothingRan ? "No test ran at all, which counts as a failure." : undefined;
}

/** The reports of the stages that ran and count tests. */
function reportsOf(chosen: readonly Stage[], broken: Stage | undefined): string[] {
  const upTo = broken ? chosen.indexOf(broken) + 1 : chosen.length;
  return chosen.slice(0, upTo).flatMap(({ report }) => report ?? []);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
