// What every browser engine can be asked to do, whichever way it is driven.

/** How a page is to be shown. */
export interface Showing {
  readonly width?: number;
  readonly height?: number;
}

/** One browser with one page. */
export interface Session {
  readonly open: (url: string, showing?: Showing) => Promise<void>;
  /** Runs a function in the page; what goes in and out is JSON, the function may be asynchronous. */
  readonly evaluate: <Result, Input = undefined>(
    read: (input: Input) => Result | Promise<Result>,
    input?: Input,
  ) => Promise<Result>;
  readonly click: (selector: string) => Promise<void>;
  /** Presses keys by their names on a keyboard, e.g. "ArrowRight"; a single letter types it. */
  readonly keys: (...names: string[]) => Promise<void>;
  /** A PNG of what the window shows. */
  readonly screenshot: () => Promise<Buffer>;
  /** What the console has said as an error since the start. */
  readonly errors: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Which colours a reader's system asks for. */
export type Scheme = "light" | "dark";

/** A browser that is installed. */
export interface Engine {
  readonly name: string;
  readonly start: (scheme: Scheme) => Promise<Session>;
}
