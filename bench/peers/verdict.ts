// Knows what was promised about the race, and how its laps become a table and a verdict. Knows no browser.
import { type Profile, PROFILES, SLOWED } from "../browser.ts";
import type { Bar, Findings, Table } from "../report.ts";
import { kilobytesText, type Spread, spreadOf, spreadText, timesText } from "../statistics.ts";
import type { Visit } from "../visit.ts";
import type { Peer } from "./build.ts";
import { LIBRARIES, type Library, RESOLUTIONS } from "./libraries.ts";
import { missingIn } from "./shapes.ts";

/** One visit to one map. */
export interface Lap extends Visit {
  readonly peer: Peer;
  readonly profile: Profile;
  readonly hoverMs: readonly number[];
}

interface Standing {
  readonly peer: Peer;
  readonly bytes: number;
  readonly requests: number;
  readonly paintedMs: Spread;
  readonly scriptMs: Spread;
  readonly longest: number;
  readonly hoverMs: number;
}

const HOVER_MS = 30;
const LONG_MS = 50;

export function raceFindings(laps: readonly Lap[], rounds: number): Findings {
  const standings = new Map(PROFILES.map((profile) => [profile.name, standingsOf(laps, profile)]));
  return {
    tables: [...[...standings].map(([name, rows]) => raceTable(name, rows, rounds)), shapesTable()],
    bars: bars(standings.get(SLOWED.name) ?? []),
    notes: [
      "Bytes are the bodies of all answers, pressed by brotli; × is the library's figure divided by ours.",
      "Small places: the libraries draw some of the 119 smaller than a pixel; the embed marks each of them with a dot.",
    ],
  };
}

function standingsOf(laps: readonly Lap[], profile: Profile): Standing[] {
  const own = laps.filter((lap) => lap.profile === profile);
  return [...Map.groupBy(own, ({ peer }) => peer)].map(([peer, seen]) => ({
    peer,
    bytes: spreadOf(seen.map(({ bytes }) => bytes)).median,
    requests: spreadOf(seen.map(({ requests }) => requests)).median,
    paintedMs: spreadOf(seen.map(({ paintedMs }) => paintedMs)),
    scriptMs: spreadOf(seen.map(({ scriptMs }) => scriptMs)),
    longest: spreadOf(seen.map(({ longTasks }) => Math.max(0, ...longTasks))).median,
    hoverMs: spreadOf(seen.map(({ hoverMs }) => Math.max(...hoverMs))).median,
  }));
}

function raceTable(profile: string, rows: readonly Standing[], rounds: number): Table {
  const ours = rows.find(isOurs);
  const times = (value: number, own: number | undefined) => (own === undefined ? "–" : timesText(value / own));
  return {
    title: `The same map, ${profile}: median of ${rounds} rounds (least–most); times in ms`,
    columns: ["map", "bytes", "×", "requests", "map painted", "×", "script", "longest task", "slowest hover"],
    rows: rows.map((row) => [
      row.peer.name,
      kilobytesText(row.bytes),
      times(row.bytes, ours?.bytes),
      row.requests,
      spreadText(row.paintedMs),
      times(row.paintedMs.median, ours?.paintedMs.median),
      spreadText(row.scriptMs),
      Math.round(row.longest),
      Math.round(row.hoverMs),
    ]),
  };
}

const isOurs = ({ peer }: Standing) => peer.name === "ours";

function shapesTable(): Table {
  const row = (library: Library, resolution: (typeof RESOLUTIONS)[number]) => {
    const missing = missingIn(library, resolution);
    const source = library.ownShapes ?? "world-atlas";
    return [`${source} ${resolution}m`, missing.length, missing.join(", ") || "–"];
  };
  const sources = [...new Map(LIBRARIES.map((library) => [library.ownShapes, library])).values()];
  return {
    title: "Which of the 119 have no shape there, so that no reader finds them",
    columns: ["shapes", "missing", "names"],
    rows: sources.flatMap((library) => RESOLUTIONS.map((resolution) => row(library, resolution))),
  };
}

function bars(rows: readonly Standing[]): Bar[] {
  const ours = rows.find(isOurs);
  const floor = rows.find(({ peer }) => peer.name === "floor");
  const libraries = rows.filter(({ peer }) => peer.library !== undefined);
  const whole = libraries
    .filter(({ peer }) => peer.library && peer.resolution && missingIn(peer.library, peer.resolution).length === 0)
    .toSorted((a, b) => a.bytes - b.bytes)[0];
  const coarse = libraries.filter(({ peer }) => peer.resolution === 110);
  if (!ours || !floor || !whole) return [];
  const quickest = coarse.toSorted((a, b) => a.paintedMs.median - b.paintedMs.median)[0] ?? ours;
  const lightest = coarse.toSorted((a, b) => a.bytes - b.bytes)[0] ?? ours;
  const painted = (row: Standing) => row.paintedMs.median;
  return [
    atLeast(
      `${whole.peer.name}, the lightest that shows all 119, is at least 8× our bytes`,
      whole.bytes / ours.bytes,
      8,
    ),
    atLeast(`${whole.peer.name} is painted at least 5× later`, painted(whole) / painted(ours), 5),
    atLeast(`every library at 110m is heavier (${lightest.peer.name} the lightest)`, lightest.bytes / ours.bytes, 1),
    atLeast(
      `every library at 110m is painted later (${quickest.peer.name} the quickest)`,
      painted(quickest) / painted(ours),
      1,
    ),
    atMost("bytes against the floor at most 1.8×", ours.bytes / floor.bytes, 1.8),
    atMost("painted against the floor at most 1.2×", painted(ours) / painted(floor), 1.2),
    within(`no task over ${LONG_MS} ms`, ours.longest, LONG_MS),
    within(`hover answered within ${HOVER_MS} ms`, ours.hoverMs, HOVER_MS),
  ].map((bar) => ({ ...bar, promise: `${SLOWED.name}: ${bar.promise}` }));
}

const atLeast = (promise: string, factor: number, least: number): Bar => ({
  promise,
  measured: timesText(factor),
  holds: factor >= least,
  ...(factor < least && { because: `the embed would have to be ${timesText(least / factor)} better` }),
});

const atMost = (promise: string, factor: number, most: number): Bar => ({
  promise,
  measured: timesText(factor),
  holds: factor <= most,
  ...(factor > most && {
    because: "the embed carries what the floor leaves out: names, key, source, list, markers, panels, styles, script",
  }),
});

const within = (promise: string, ms: number, most: number): Bar => ({
  promise,
  measured: `${Math.round(ms)} ms`,
  holds: ms <= most,
  ...(ms > most && { because: `it takes ${Math.round(ms - most)} ms longer` }),
});
