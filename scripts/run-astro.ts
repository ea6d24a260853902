// How to run Astro's build into a given folder and how to read its log.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { TaskError } from "./task-error.ts";

/** What Astro had to say, by weight; `loose` is output that is no log line, such as a page's console.log. */
export interface AstroLog {
  warnings: string[];
  errors: string[];
  loose: string[];
}

/** What a build may be told besides its folders. */
export interface AstroOptions {
  /** The version that the build makes the permanent copy of; no build does so because the environment says it. */
  readonly freezing?: string;
  /** Hears after each file how many there are. */
  readonly made?: (count: number) => void;
}

/**
 * Builds the site of `root` into `outDir`; an abort ends Astro too.
 * @throws TaskError when Astro fails, and also when it only warns.
 */
export async function runAstro(root: string, outDir: string, signal: AbortSignal, options: AstroOptions = {}) {
  const { freezing = "", made } = options;
  const log: AstroLog = { warnings: [], errors: [], loose: [] };
  let count = 0;
  const code = await astroBuild({ root, outDir, freezing }, signal, (line) => {
    if (sortLine(log, line)) made?.((count += 1));
  });
  signal.throwIfAborted();
  if (code !== 0) throw new TaskError(failureOf(log));
  if (log.loose.length > 0) console.log(log.loose.join("\n"));
  if (log.warnings.length > 0) throw new TaskError(warningsOf(log));
}

interface AstroRun {
  readonly root: string;
  readonly outDir: string;
  readonly freezing: string;
}

/** Runs the command line tool with its machine-readable log and resolves with its exit code once it has really ended. */
function astroBuild({ root, outDir, freezing }: AstroRun, signal: AbortSignal, eachLine: (line: string) => void) {
  const tool = join(root, "node_modules/astro/bin/astro.mjs");
  const child = spawn(process.execPath, [tool, "build", "--json", "--outDir", outDir], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...withoutNamesOfAstro(process.env), ASTRO_TELEMETRY_DISABLED: "1", FROZEN_VERSION: freezing },
  });
  const stop = () => child.kill("SIGTERM");
  signal.addEventListener("abort", stop);
  for (const stream of [child.stdout, child.stderr]) onEachLine(stream, eachLine);
  return new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  }).finally(() => signal.removeEventListener("abort", stop));
}

/** Pages would take variables of these names, which test runners set, for what the configuration says. */
const NAMES_OF_ASTRO: ReadonlySet<string> = new Set(["BASE_URL", "SITE", "MODE", "DEV", "PROD", "SSR"]);

function withoutNamesOfAstro(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !NAMES_OF_ASTRO.has(name)));
}

function onEachLine(stream: Readable, eachLine: (line: string) => void): void {
  createInterface({ input: stream }).on("line", eachLine);
}

/** Puts one line of output where it belongs: Astro's own lines are JSON with a level. True if it names a file made. */
export function sortLine(log: AstroLog, line: string): boolean {
  const entry = logEntry(line);
  if (entry === undefined) log.loose.push(line);
  else if (entry.level === "warn") log.warnings.push(entry.message);
  else if (entry.level === "error") log.errors.push(withoutStackOfDataError(entry.message));
  return entry !== undefined && /^ *[├└]─ /.test(entry.message);
}

function logEntry(line: string): { level: string; message: string } | undefined {
  if (!line.startsWith("{")) return undefined;
  try {
    const { level, message } = JSON.parse(line) as { level?: unknown; message?: unknown };
    return typeof level === "string" && typeof message === "string" ? { level, message } : undefined;
  } catch {
    return undefined;
  }
}

/** A fault in the data is the reader's to mend, not the programmer's: its lines suffice. */
function withoutStackOfDataError(message: string): string {
  return message.startsWith("DataError: ") ? message.slice("DataError: ".length).replace(/\n\s+at [^]*$/, "") : message;
}

function failureOf(log: AstroLog): string {
  const said = log.errors.length > 0 ? log.errors : log.loose;
  return ["Astro could not build the site:", ...said, ...log.warnings].join("\n");
}

function warningsOf({ warnings }: AstroLog): string {
  return ["Astro built the site, but warned, and a warning fails the build:", ...warnings].join("\n");
}
