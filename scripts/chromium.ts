// Where a Chromium for the browser tests may be, and how to get one.
import { chromium } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { isExecutable, onPath } from "./on-path.ts";

/** Start flags that let a headless Chromium run as root, and keep it from calling home. */
export const chromiumFlags: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const minute = 60_000;

/** A Chromium that is here already: CHROMIUM_PATH, one on the PATH, or Playwright's own. */
export function installedChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env["CHROMIUM_PATH"]) return env["CHROMIUM_PATH"];
  return onPath(commands, env) ?? [chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * A Chromium that is here, else one that Playwright or, as root on Debian, the system can install.
 * @throws Error in one sentence when there is no way.
 */
export function findChromium(): string {
  const wanted = process.env["CHROMIUM_PATH"];
  if (wanted && !isExecutable(wanted)) throw new Error(`CHROMIUM_PATH names no program: ${wanted}`);
  const path = installedChromium() ?? installed(byPlaywright) ?? installed(byDebian);
  if (path !== undefined) return path;
  throw new Error(
    "The browser tests need Chromium and none could be found or installed: install it, or set CHROMIUM_PATH to the program.",
  );
}

function installed(install: () => boolean): string | undefined {
  return install() ? installedChromium() : undefined;
}

function byPlaywright(): boolean {
  return succeeds("npx", ["playwright", "install", "chromium"], 5 * minute);
}

function byDebian(): boolean {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync("/etc/debian_version")) return false;
  succeeds("apt-get", ["update"], 2 * minute);
  return succeeds("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], 10 * minute);
}

function succeeds(command: string, words: string[], timeout: number): boolean {
  console.log(`No Chromium yet; trying: ${command} ${words.join(" ")}`);
  return spawnSync(command, words, { stdio: ["ignore", "inherit", "inherit"], timeout }).status === 0;
}
