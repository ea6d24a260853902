// What a person needs to read about a task that failed; a stack only for what nobody foresaw.
import { dataErrorLines } from "./check-data.ts";

/** A failure with a known cause; its message is all that a person needs. */
export class TaskError extends Error {
  override readonly name = "TaskError";
}

const NO_ROOM = /\b(?:ENOSPC|EDQUOT)\b/;

/** The sentence or the lines for an error that has a known cause, else the error itself. */
export function failureText(error: unknown): unknown {
  if (NO_ROOM.test(String(error))) return "There is no room left on the disk; nothing that was published has changed.";
  return dataErrorLines(error) ?? (error instanceof TaskError ? error.message : error);
}
