// Knows what the pages of the site cost a first-time reader, on a fast and on a slow machine.
import { PROFILES, startChromium } from "./browser.ts";
import type { Findings } from "./report.ts";
import { serveDist } from "./serve-dist.ts";
import { kilobytesText, spreadOf, spreadText } from "./statistics.ts";
import { visit, type Visit } from "./visit.ts";

const PAGES = [
  { name: "story", path: "", screen: { width: 1440, height: 900 }, most: 150_000 },
  { name: "story on a phone", path: "", screen: { width: 390, height: 844 }, most: 150_000 },
  { name: "embed participants", path: "embed/participants/", screen: { width: 900, height: 640 }, most: 24_000 },
  { name: "country page", path: "countries/sen/", screen: { width: 1440, height: 900 }, most: 60_000 },
];
const ROUNDS = 3;

/** Visits each page several times in turn. */
export async function pages(): Promise<Findings> {
  const [browser, site] = await Promise.all([startChromium(), serveDist()]);
  const visits = new Map<string, Visit[]>();
  const eachOnce = async () => {
    for (const profile of PROFILES)
      for (const { name, path, screen } of PAGES) {
        const key = `${name}, ${profile.name}`;
        const seen = await visit(browser, site.url + path, profile, undefined, screen);
        visits.set(key, [...(visits.get(key) ?? []), seen]);
      }
  };
  try {
    for (let round = 0; round < ROUNDS; round += 1) await eachOnce();
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
  return findings(visits);
}

function findings(visits: ReadonlyMap<string, readonly Visit[]>): Findings {
  const middle = (seen: readonly Visit[], read: (visit: Visit) => number) => spreadText(spreadOf(seen.map(read)));
  return {
    tables: [
      {
        title: `What a first visit costs: median of ${ROUNDS} (least–most); times in ms`,
        columns: ["page", "bytes", "requests", "first paint", "all painted", "script", "tasks > 50 ms", "CLS"],
        rows: [...visits].map(([name, seen]) => [
          name,
          kilobytesText(spreadOf(seen.map(({ bytes }) => bytes)).median),
          middle(seen, ({ requests }) => requests),
          middle(seen, ({ firstPaintMs }) => firstPaintMs),
          middle(seen, ({ completeMs }) => completeMs),
          middle(seen, ({ scriptMs }) => scriptMs),
          middle(seen, ({ longTasks }) => longTasks.length),
          spreadOf(seen.map(({ shift }) => shift)).most.toFixed(4),
        ]),
      },
    ],
    bars: PAGES.map(({ name, most }) => {
      const bytes = Math.max(...(visits.get(`${name}, slowed`) ?? []).map((seen) => seen.bytes));
      return {
        promise: `${name}: at most ${kilobytesText(most)}`,
        measured: kilobytesText(bytes),
        holds: bytes <= most,
        ...(bytes > most && { because: `it needs ${kilobytesText(bytes - most)} more than its budget` }),
      };
    }),
    notes: [],
  };
}
