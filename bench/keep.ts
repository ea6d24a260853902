// Knows where findings are kept and what must stand beside them to be compared later: machine, versions, commit.
import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, platform, release, totalmem } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { findChromium } from "../scripts/chromium.ts";
import type { Findings } from "./report.ts";

const FILE = join(import.meta.dirname, "results/latest.json");

/** Writes one bench's findings into the file that holds the last of each; returns its path in the repository. */
export async function keep(name: string, findings: Findings): Promise<string> {
  const known = JSON.parse(await readFile(FILE, "utf8").catch(() => "{}")) as Record<string, unknown>;
  const all = { ...known, [name]: { on: circumstances(), ...findings } };
  await mkdir(join(FILE, ".."), { recursive: true });
  await writeFile(FILE, await format(JSON.stringify(all), { parser: "json", printWidth: 120 }));
  return "bench/results/latest.json";
}

function circumstances() {
  return {
    commit: said("git", ["describe", "--always", "--dirty"]),
    machine: `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${platform()} ${release()}`,
    node: process.version,
    chromium: said(findChromium(), ["--version"]),
  };
}

const said = (command: string, words: string[]) => {
  try {
    return execFileSync(command, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "unknown";
  }
};
