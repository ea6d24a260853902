// Knows what a person needs to read about a task that failed; a stack only for what nobody foresaw. Knows no task.
import { FolderFault } from "./build-folder.ts";
import { BaseMapFault } from "./check-base-map.ts";
import { dataFaultLines } from "./check-data.ts";
import { AstroFault } from "./run-astro.ts";

const NO_ROOM = /\b(?:ENOSPC|EDQUOT)\b/;

/** The sentence or the lines for an error that has a known cause, else the error itself. */
export function told(error: unknown): unknown {
  if (NO_ROOM.test(String(error))) return "There is no room left on the disk; nothing that was published has changed.";
  const foreseen = error instanceof AstroFault || error instanceof BaseMapFault || error instanceof FolderFault;
  return dataFaultLines(error) ?? (foreseen ? error.message : error);
}
