// Knows what a check is and how it waits for what a browser does in its own time. Knows no engine and no page.
import type { Session, Showing } from "./engine.ts";

/** Where a check finds the site and a host page of another origin. */
export interface Place {
  readonly site: string;
  /** Puts a page on another origin and answers with its address. */
  readonly host: (path: string, text: string) => string;
}

/** Something that must hold in every engine. */
export interface Check {
  /** A sentence about what a reader notices. */
  readonly says: string;
  readonly scheme?: "dark";
  /** Throws when it does not hold. */
  readonly run: (session: Session, place: Place) => Promise<void>;
}

const DEADLINE_MS = 8000;

/** Screens on which what depends on width is tried. */
export const SCREENS: readonly Required<Showing>[] = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** Reads until the answer is the wanted one. */
export async function becomes<Answer>(read: () => Promise<Answer>, wanted: Answer): Promise<void> {
  const goal = JSON.stringify(wanted);
  await until(read, (answer) => JSON.stringify(answer) === goal, goal);
}

/** Reads until the answer will do; says last what it was. */
export async function until<Answer>(
  read: () => Promise<Answer>,
  willDo: (answer: Answer) => boolean,
  wanted: string,
): Promise<Answer> {
  const deadline = performance.now() + DEADLINE_MS;
  for (;;) {
    const answer = await read();
    if (willDo(answer)) return answer;
    if (performance.now() > deadline)
      throw new Error(`wanted ${wanted}, found ${JSON.stringify(answer).slice(0, 200)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
