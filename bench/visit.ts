// Knows how to open an address as a first-time reader and what that costs: bytes, times, script, long tasks, shifts.
import type { Browser, CDPSession, Page } from "@playwright/test";
import { type Profile, slowDown } from "./browser.ts";
import { completeAt, film, type Frame, likenesses, mapPaintedAt } from "./frames.ts";

/** What one visit cost. Times are milliseconds after the reader asked for the address. */
export interface Visit {
  /** Bytes of all bodies as they came over the line. */
  readonly bytes: number;
  readonly requests: number;
  readonly firstPaintMs: number;
  /** When the map was there; for a page without one, when nothing changed any more. */
  readonly paintedMs: number;
  readonly completeMs: number;
  readonly scriptMs: number;
  readonly longTasks: readonly number[];
  readonly shift: number;
}

const SCREEN = { width: 900, height: 640 };

interface Watched {
  longTasks: number[];
  shift: number;
}

/** Opens an address in an empty browser profile; `after` may go on with the page once nothing moves any more. */
export async function visit(
  browser: Browser,
  url: string,
  profile: Profile,
  after: (page: Page, session: CDPSession, lastFrame: Frame | undefined) => Promise<void> = () => Promise.resolve(),
  viewport = SCREEN,
): Promise<Visit> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const session = await slowDown(page, profile);
  await session.send("Performance.enable");
  const { frames, stop } = await film(session);
  const underWay = requestsUnderWay(page);
  await page.goto(url, { waitUntil: "load" });
  await settled(page, frames, underWay);
  await stop();
  const scriptMs = await scriptTime(session);
  const seen = await page.evaluate(read);
  await after(page, session, frames.at(-1));
  await context.close();
  return { scriptMs, ...seen.cost, ...(await paintTimes(browser, frames, seen.startMs)) };
}

function requestsUnderWay(page: Page): ReadonlySet<unknown> {
  const underWay = new Set<unknown>();
  page.on("request", (request) => underWay.add(request));
  for (const end of ["requestfinished", "requestfailed"] as const) {
    page.on(end as "requestfinished", (request) => underWay.delete(request));
  }
  return underWay;
}

/** Waits until nothing is on its way, the main thread is free and the picture has stood still, twice half a second. */
async function settled(page: Page, frames: readonly Frame[], underWay: ReadonlySet<unknown>): Promise<void> {
  for (
    let [known, still] = [-1, 0];
    still < 2;
    still = known === frames.length && underWay.size === 0 ? still + 1 : 0
  ) {
    known = frames.length;
    await page.evaluate(() => new Promise((free) => requestAnimationFrame(() => setTimeout(free, 500))));
  }
}

async function paintTimes(browser: Browser, frames: readonly Frame[], startMs: number) {
  const studio = await browser.newPage();
  const alike = await likenesses(studio, frames);
  await studio.close();
  const since = (at: number | undefined) => (at === undefined ? Number.NaN : at - startMs);
  return { paintedMs: since(mapPaintedAt(alike)), completeMs: since(completeAt(alike)) };
}

async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0);
}

/** Runs in the page, before its own scripts. */
function watch(): void {
  const watched = globalThis as unknown as Watched;
  watched.longTasks = [];
  watched.shift = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longTasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
}

/** Runs in the page: what the browser recorded of loading it. */
function read() {
  const { longTasks, shift } = globalThis as unknown as Watched;
  const loaded = ["navigation", "resource"]
    .flatMap((type) => performance.getEntriesByType(type) as PerformanceResourceTiming[])
    .filter(({ name }) => !name.startsWith("data:"));
  const first = performance.getEntriesByName("first-contentful-paint")[0];
  return {
    startMs: performance.timeOrigin,
    cost: {
      bytes: loaded.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      requests: loaded.length,
      firstPaintMs: first?.startTime ?? Number.NaN,
      longTasks,
      shift,
    },
  };
}
