// Runs the stages of `npm test`, as many at once as there are cores, and tells what came of them: whole, stage by stage.
import { spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter, join } from "node:path";
import { findChromium } from "./chromium.ts";
import { recordFullRun } from "./full-run.ts";
import { type Choice, chosenStages, dataCheck, type Outcome, runStages, type Stage, stages } from "./stages.ts";
import { noTests, sumOf, tallyOf } from "./tally.ts";

const onTerminal = process.stdout.isTTY;
const secondsSince = (start: number) => ((performance.now() - start) / 1000).toFixed(1);
const otherBrowser = () => (process.env["BROWSER_NAME"] ?? "chromium") !== "chromium";

/** The environment with the project's own tools first on the PATH, as npm sets it. */
function environment(stage: Stage, full: boolean): NodeJS.ProcessEnv {
  const tools = join(process.cwd(), "node_modules/.bin");
  return {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: "1",
    NODE_COMPILE_CACHE: join(process.cwd(), "node_modules/.cache/compiled"),
    PATH: [tools, process.env["PATH"] ?? ""].join(delimiter),
    ...(onTerminal && { FORCE_COLOR: "1" }),
    ...(full && { TEST_SCOPE: "full" }),
    ...(stage.browser && !otherBrowser() && { CHROMIUM_PATH: findChromium() }),
  };
}

const write = (text: Buffer) => void process.stdout.write(text);

/** Runs one command to its end; what it says goes to `say`, or straight to the terminal where there is none. */
function succeeds([tool = "", ...words]: readonly string[], env: NodeJS.ProcessEnv, say?: (text: Buffer) => void) {
  const output = say ? "pipe" : "inherit";
  const child = spawn(tool, words, { stdio: ["ignore", output, output], env });
  for (const stream of [child.stdout, child.stderr]) if (say) stream?.on("data", say);
  return new Promise<boolean>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (signal !== null) (say ?? write)(Buffer.from(`${tool} was ended by ${signal}.\n`));
      resolve(code === 0);
    });
  });
}

/** Runs all commands of a stage, whatever comes of the first. */
async function passes(stage: Stage, { rest, full }: Choice, say?: (text: Buffer) => void): Promise<boolean> {
  if (stage.report) rmSync(stage.report, { force: true });
  if (stage.readsSite && !existsSync("dist/index.html"))
    throw new Error(`The ${stage.name} tests read dist/: run \`npm run build\` first.`);
  const env = environment(stage, full);
  let passed = true;
  for (const [index, command] of stage.commands.entries()) {
    const words = index === stage.commands.length - 1 ? [...command, ...rest] : command;
    passed = (await succeeds(words, env, say)) && passed;
  }
  return passed;
}

/** Runs a stage and tells it whole: at once where it is alone, else at its end. */
async function toldStage(stage: Stage, choice: Choice, running: Map<string, number>): Promise<boolean> {
  const started = performance.now();
  const said: Buffer[] = [];
  const alone = choice.chosen.length === 1;
  if (alone) console.log(`\n━━ ${stage.name} ━━`);
  running.set(stage.name, started);
  const passed = await passes(stage, choice, alone ? undefined : (text) => said.push(text)).catch((error: unknown) => {
    said.push(Buffer.from(`${error instanceof Error ? error.message : String(error)}\n`));
    return false;
  });
  running.delete(stage.name);
  clearLine();
  if (!alone) console.log(`\n━━ ${stage.name} ━━`);
  process.stdout.write(Buffer.concat(said));
  console.log(`${passed ? "✓" : "✗"} ${stage.name} ${passed ? "passed" : "FAILED"} after ${secondsSince(started)} s`);
  return passed;
}

function clearLine(): void {
  if (onTerminal) process.stdout.write("\r\u001b[K");
}

/** On a terminal, a line that says what is running and for how long. */
function showProgress(running: ReadonlyMap<string, number>): NodeJS.Timeout | undefined {
  if (!onTerminal) return undefined;
  const line = () => [...running].map(([name, started]) => `${name} ${secondsSince(started).replace(/\..*/, "")} s`);
  return setInterval(() => process.stdout.write(`\r\u001b[K… ${line().join(" · ")}`), 1000);
}

/** Runs what was asked for, where the data is in order, and ends with one line to count by. */
async function main(words: readonly string[]): Promise<void> {
  const choice = chosenStages(words);
  if (!(await passes(dataCheck, { ...choice, rest: [] }))) {
    console.log("\nNothing else ran: the data is at fault.\n0 passed, 1 failed");
    process.exitCode = 1;
    return;
  }
  const running = new Map<string, number>();
  const progress = choice.chosen.length > 1 ? showProgress(running) : undefined;
  const outcomes = await runStages(choice.chosen, availableParallelism(), (stage) => toldStage(stage, choice, running));
  clearInterval(progress);
  conclude(choice, outcomes);
  const whole = choice.full && choice.chosen.length === stages.length && choice.rest.length === 0;
  if (whole && process.exitCode === 0) recordFullRun(process.cwd());
}

/** A stage that failed without counting a failed test counts as one. */
function conclude({ chosen }: Choice, outcomes: ReadonlyMap<string, Outcome>): void {
  const ran = chosen.filter(({ name }) => outcomes.get(name) !== "left out");
  const tallies = ran.map(({ name, report }) => ({ name, tally: report === undefined ? noTests : tallyOf(report) }));
  const { passed, failed, skipped, flaky } = sumOf(tallies.map(({ tally }) => tally));
  const silent = tallies.filter(({ name, tally }) => outcomes.get(name) === "failed" && tally.failed === 0).length;
  const nothingRan = ran.some(({ report }) => report !== undefined) && passed + failed === 0;
  const broken = failed + silent + (nothingRan && silent === 0 ? 1 : 0);
  console.log(`\n${verdict(outcomes, nothingRan)}`);
  if (skipped > 0) console.log(`${skipped} skipped`);
  if (flaky > 0) console.log(`${flaky} passed at the second try only: see “flaky” above`);
  console.log(`${passed} passed, ${broken} failed`);
  process.exitCode = broken > 0 ? 1 : 0;
}

function verdict(outcomes: ReadonlyMap<string, Outcome>, nothingRan: boolean): string {
  const named = (wanted: Outcome) => [...outcomes].filter(([, outcome]) => outcome === wanted).map(([name]) => name);
  const [failed, left] = [named("failed"), named("left out")];
  if (failed.length === 0)
    return nothingRan ? "No test ran at all, which counts as a failure." : "All that ran has passed.";
  return `Failed: ${failed.join(", ")}.${left.length > 0 ? ` Left out, since there is no build: ${left.join(", ")}.` : ""}`;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
