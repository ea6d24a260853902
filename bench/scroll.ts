// Knows how to scroll the whole story on a slowed machine, and what a reader would feel: long tasks with their step,
// dropped frames, shifts. Knows no step by name.
import type { Page } from "@playwright/test";
import { SLOW_CPU, slowDown, startChromium } from "./browser.ts";
import type { Findings } from "./report.ts";
import { type Scrolled, scrollFindings } from "./scroll-findings.ts";
import { serveDist } from "./serve-dist.ts";
import { frameCounts, longTasks, mainThread, TRACE_CATEGORIES, type TraceEvent } from "./trace.ts";

const SCREENS = [
  { name: "1440 × 900", width: 1440, height: 900 },
  { name: "390 × 844", width: 390, height: 844 },
];
/** A brisk reader: a screen in about three quarters of a second. */
const PIXELS_PER_SECOND = 1200;
const MARK = "step:";

/** Scrolls the story from top to end on each screen. */
export async function scroll(): Promise<Findings> {
  const [browser, site] = await Promise.all([startChromium(), serveDist()]);
  const runs: Scrolled[] = [];
  try {
    for (const { name, width, height } of SCREENS) {
      const page = await browser.newPage({ viewport: { width, height } });
      await page.addInitScript(watch, MARK);
      await page.goto(site.url, { waitUntil: "load" });
      await page.waitForTimeout(1000);
      await browser.startTracing(page, { categories: [...TRACE_CATEGORIES] });
      const seconds = await scrollThrough(page, height);
      const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
      const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
      const thread = mainThread(traceEvents, MARK);
      runs.push({ screen: name, seconds, shift, long: longTasks(thread, MARK), ...frameCounts(traceEvents) });
      await page.close();
    }
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
  return scrollFindings(runs, PIXELS_PER_SECOND);
}

/** Runs in the page: marks each step in the trace and adds up layout shifts. */
function watch(mark: string): void {
  const sums = globalThis as unknown as { shift: number };
  sums.shift = 0;
  performance.mark(`${mark}top`);
  document.addEventListener("story:step", (event) => {
    performance.mark(`${mark}${String((event as CustomEvent<string | undefined>).detail ?? "none")}`);
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sums.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
}

async function scrollThrough(page: Page, screenHeight: number): Promise<number> {
  const session = await slowDown(page, SLOW_CPU);
  const height = await page.evaluate(() => {
    performance.mark("step:top");
    return document.documentElement.scrollHeight - innerHeight;
  });
  const started = performance.now();
  await session.send("Input.synthesizeScrollGesture", {
    x: 100,
    y: screenHeight - 60,
    yDistance: -height,
    speed: PIXELS_PER_SECOND,
    gestureSourceType: "mouse",
    preventFling: true,
  });
  return (performance.now() - started) / 1000;
}
