// Knows how to read what a trace of Chromium says of one page's main thread: long tasks, what filled them, frames.
// Knows no page.

/** One event of a trace, as Chromium writes it; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, the time in which the thread had a processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: Readonly<Record<string, unknown>> };
}

/** A task that held the main thread, and the work that took most of it. */
export interface LongTask {
  readonly startMs: number;
  readonly durationMs: number;
  /** Of that, the time in which the thread had a processor; the rest it waited for other programs. */
  readonly processorMs: number;
  /** Work of the browser inside it, largest first, e.g. "Paint 62 ms". */
  readonly work: readonly string[];
  /** The last mark before its end. */
  readonly during: string;
}

/** What to record so that the functions below find what they need. */
export const TRACE_CATEGORIES: readonly string[] = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-devtools.timeline.frame",
  "devtools.timeline.frame",
  "blink.user_timing",
  "__metadata",
];

export const LONG_MS = 50;

/** The events of the thread that runs the page which set marks beginning with `prefix`. */
export function mainThread(events: readonly TraceEvent[], prefix: string): TraceEvent[] {
  const mark = events.find(({ name }) => name.startsWith(prefix));
  return events.filter(({ pid, tid }) => pid === mark?.pid && tid === mark.tid).sort((a, b) => a.ts - b.ts);
}

/** Tasks of more than 50 ms on a thread, each with the mark that was in force. */
export function longTasks(thread: readonly TraceEvent[], prefix: string): LongTask[] {
  const marks = thread.filter(({ name }) => name.startsWith(prefix));
  const start = marks[0]?.ts ?? 0;
  return thread
    .filter(({ name, dur = 0 }) => name === "RunTask" && dur > LONG_MS * 1000)
    .map((task) => ({
      startMs: Math.round((task.ts - start) / 1000),
      durationMs: Math.round((task.dur ?? 0) / 1000),
      processorMs: Math.round((task.tdur ?? task.dur ?? 0) / 1000),
      work: workIn(task, thread),
      during: (marks.findLast(({ ts }) => ts <= endOf(task))?.name ?? prefix).slice(prefix.length),
    }));
}

const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
const containers = new Set(["RunTask", "ThreadControllerImpl::RunTask"]);

/** The kinds of work inside a task by their own time, without what they call. */
function workIn(task: TraceEvent, thread: readonly TraceEvent[]): string[] {
  const inside = thread.filter(
    (event) => event.ph === "X" && event !== task && event.ts >= task.ts && endOf(event) <= endOf(task),
  );
  const sums = new Map<string, number>();
  for (const event of inside) {
    const own = (event.dur ?? 0) - childrenOf(event, inside).reduce((sum, { dur = 0 }) => sum + dur, 0);
    if (!containers.has(event.name)) sums.set(event.name, (sums.get(event.name) ?? 0) + own);
  }
  const largest = [...sums].sort(([, a], [, b]) => b - a).filter(([, us]) => us > 2000);
  return largest.slice(0, 4).map(([name, us]) => `${name} ${Math.round(us / 1000)} ms`);
}

/** Events directly below another: inside it, and inside no other one that is inside it. */
function childrenOf(parent: TraceEvent, events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return events.filter((event) => {
    const below = event !== parent && event.ts >= parent.ts && endOf(event) <= endOf(parent) && event.ts >= end;
    if (below) end = endOf(event);
    return below;
  });
}

/** How many frames of a trace were shown and how many were due but dropped. */
export function frameCounts(events: readonly TraceEvent[]): { shown: number; dropped: number } {
  const count = (wanted: string) => events.filter(({ name }) => name === wanted).length;
  return { shown: count("DrawFrame"), dropped: count("DroppedFrame") };
}
