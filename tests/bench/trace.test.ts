// Proves that a long task is told with the step it fell into and with what filled it.
import { describe, expect, it } from "vitest";
import { frameCounts, longTasks, mainThread, type TraceEvent } from "../../bench/trace.ts";

const event = (name: string, startMs: number, durationMs: number, tid = 1): TraceEvent => ({
  name,
  ph: "X",
  pid: 7,
  tid,
  ts: startMs * 1000,
  dur: durationMs * 1000,
});

const trace = [
  event("step:first", 0, 0),
  event("RunTask", 10, 49),
  event("step:second", 100, 0),
  event("RunTask", 110, 80),
  event("Layout", 112, 70),
  event("Paint", 120, 20),
  event("RunTask", 300, 400, 2),
  event("DrawFrame", 400, 0),
  event("DroppedFrame", 410, 0),
];

describe(longTasks, () => {
  it("finds tasks over 50 ms on the page's own thread, with step and own time of the work inside", () => {
    expect(longTasks(mainThread(trace, "step:"), "step:")).toEqual([
      { startMs: 110, durationMs: 80, processorMs: 80, during: "second", work: ["Layout 50 ms", "Paint 20 ms"] },
    ]);
  });
});

describe(frameCounts, () => {
  it("counts frames that were shown and frames that were due", () =>
    expect(frameCounts(trace)).toEqual({ shown: 1, dropped: 1 }));
});
