// How a test builds a copy of the project by the real scripts, and whether its published site changed.
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ProjectCopy, projectCopy } from "../project-copy.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** A copy with a site in dist/ that was good before. */
export function copyWithSite(name: string): ProjectCopy {
  const copy = projectCopy(name);
  mkdirSync(join(copy.root, "dist/data"), { recursive: true });
  copy.write("dist/index.html", "<p>the last good site</p>");
  copy.write("dist/data/figures.csv", "id\r\n");
  return copy;
}

/** Puts the data of a copy back to what they are. */
export function mendData({ root }: ProjectCopy): void {
  rmSync(join(root, "data"), { recursive: true });
  cpSync(join(project, "data"), join(root, "data"), { recursive: true });
}

/** Every file of dist/ with its digest: the same before and after when nothing was touched. */
export function publishedSite({ root }: ProjectCopy): Record<string, string> {
  const files = readdirSync(join(root, "dist"), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(root.length), sha256(path)]));
}

/** Folders in which a build works, beside dist/. */
export function workFolders({ root }: ProjectCopy): string[] {
  return readdirSync(root).filter((name) => name.startsWith("dist-"));
}

/** How a process ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}

/** Starts a command in the copy, in a process group of its own. */
export function start({ root }: ProjectCopy, command: string, ...words: string[]) {
  const child = spawn(command, words, { cwd: root, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  return { child, ended: ending(child) };
}

/** Runs the real build. */
export function build(copy: ProjectCopy): Promise<Ended> {
  return start(copy, process.execPath, "scripts/build.ts").ended;
}

function ending(child: ChildProcess): Promise<Ended> {
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text: Buffer) => (said += text.toString()));
  return new Promise((resolve) => child.once("close", (code, signal) => resolve({ code, signal, said: said.trim() })));
}

function sha256(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
