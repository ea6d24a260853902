// Says on a terminal how far long work is, in one line that gives way to the next; a log gets none of it.

/** One line of a terminal. */
export interface Progress {
  readonly say: (text: string) => void;
  readonly clear: () => void;
}

const CLEAR_LINE = "\r\u001b[K";

/** The line at the end of a stream; nothing is written where that is no terminal. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  const write = (text: string) => void (stream.isTTY && stream.write(text));
  return { say: (text) => write(`${CLEAR_LINE}${text} …`), clear: () => write(CLEAR_LINE) };
}
