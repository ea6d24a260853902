// How a build stays beside the published folder until it is whole, and how the two change places.
import { renameSync } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { TaskError } from "./task-error.ts";

const leftover = /^dist-(next|old)-(\d+)$/;

/** Where this process builds: beside dist/, so that a rename is enough to publish. */
export function buildFolder(root: string): string {
  return join(root, `dist-next-${process.pid}`);
}

/** Removes what builds that were killed left behind, and puts back the last good dist/ if one died in mid-exchange. */
export async function tidyUp(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const [, kind, pid] = leftover.exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    if (kind === "old") await moveIfThere(join(root, name), join(root, "dist"));
    await rm(join(root, name), { recursive: true, force: true });
  }
}

/**
 * Tries before a build what would end it: whether dist/ can give way. A mounted folder, as of a container, cannot.
 * @throws TaskError with what to do instead.
 */
export function refuseFixedFolder(root: string, move: (from: string, to: string) => void = renameSync): void {
  const [live, aside] = [join(root, "dist"), join(root, `dist-old-${process.pid}`)];
  try {
    move(live, aside);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return;
    throw new TaskError(
      `dist/ cannot be replaced (${code}): it is mounted or another program holds it. Mount the folder above it, or build elsewhere and copy dist/.`,
    );
  }
  move(aside, live);
}

/** Makes the finished folder the published one; if that fails, the last good one is back in its place. */
export async function publish(root: string, next: string): Promise<void> {
  const [live, old] = [join(root, "dist"), join(root, `dist-old-${process.pid}`)];
  const hadOne = await moveIfThere(live, old);
  try {
    await rename(next, live);
  } catch (error) {
    if (hadOne) await rename(old, live);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Renames a folder; false when there is none, or when another already stands at the goal. */
async function moveIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTEMPTY" || code === "EEXIST") return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
