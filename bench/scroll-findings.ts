// Knows what was promised about scrolling, and how what was measured becomes tables and a verdict. Knows no browser.
import { SLOW_CPU } from "./browser.ts";
import type { Bar, Findings } from "./report.ts";
import { LONG_MS, type LongTask } from "./trace.ts";

/** The story scrolled once, on one screen. */
export interface Scrolled {
  readonly screen: string;
  readonly seconds: number;
  readonly long: readonly LongTask[];
  readonly shown: number;
  readonly dropped: number;
  readonly shift: number;
}

/** Tables, promises and how to read them. */
export function scrollFindings(runs: readonly Scrolled[], pixelsPerSecond: number): Findings {
  return {
    tables: [
      {
        title: `The whole story scrolled at ${pixelsPerSecond} px/s on a ${SLOW_CPU.name}`,
        columns: [
          "screen",
          "seconds",
          "tasks > 50 ms",
          "on the processor",
          "longest, ms",
          "frames shown",
          "dropped",
          "CLS",
        ],
        rows: runs.map(({ screen, seconds, long, shown, dropped, shift }) => [
          screen,
          seconds.toFixed(1),
          long.length,
          long.filter(heldTheProcessor).length,
          Math.max(0, ...long.map(({ durationMs }) => durationMs)),
          shown,
          dropped,
          shift.toFixed(4),
        ]),
      },
      {
        title: "Tasks of more than 50 ms",
        columns: ["screen and step", "at, ms", "ms", "on the processor", "most of it"],
        rows: runs.flatMap(({ screen, long }) =>
          long.map((task) => [
            `${screen} ${task.during}`,
            task.startMs,
            task.durationMs,
            task.processorMs,
            task.work.join(", "),
          ]),
        ),
      },
    ],
    bars: runs.flatMap(bars),
    notes: [
      "Main thread slowed 4×, drawing in software. Other programs at work lengthen tasks: “on the processor” shows by how much.",
    ],
  };
}

/** What a quiet machine would not make shorter. */
const heldTheProcessor = ({ processorMs }: LongTask) => processorMs > LONG_MS;
const told = ({ during, processorMs, work }: LongTask) => `${during} takes ${processorMs} ms (${work.join(", ")})`;

function bars({ screen, long, shift, shown, dropped }: Scrolled): Bar[] {
  const held = long.filter(heldTheProcessor);
  const worst = held.toSorted((a, b) => b.processorMs - a.processorMs)[0];
  return [
    {
      promise: `${screen}: no task over 50 ms while scrolling`,
      measured: `${long.length} tasks, ${held.length} of them on the processor for so long`,
      holds: long.length === 0,
      ...(long.length > 0 && { because: worst ? told(worst) : "other programs held the processor meanwhile" }),
    },
    {
      promise: `${screen}: no layout shift`,
      measured: shift.toFixed(4),
      holds: shift === 0,
      ...(shift > 0 && { because: "something moves after it has been drawn" }),
    },
    {
      promise: `${screen}: at most one frame in twenty dropped`,
      measured: `${dropped} of ${shown + dropped}`,
      holds: dropped * 20 <= shown + dropped,
      ...(dropped * 20 > shown + dropped && { because: "drawing a step takes longer than a frame" }),
    },
  ];
}
