// Knows the race: our embed, the floor and every library in turn, round after round, on a fast and on a slow machine.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { startServer } from "../../scripts/static-server.ts";
import { type Profile, PROFILES, startChromium } from "../browser.ts";
import type { Findings } from "../report.ts";
import { serveDist } from "../serve-dist.ts";
import { visit } from "../visit.ts";
import { buildPeers, type Peer } from "./build.ts";
import { hoverTimes, shadedPlaces } from "./hover.ts";
import { type Lap, raceFindings } from "./verdict.ts";

const ROUNDS = Number(process.env["ROUNDS"] ?? 3);

/** Builds every map, serves it pressed, and visits all in turn. */
export async function peers(): Promise<Findings> {
  const root = await mkdtemp(join(tmpdir(), "peers-"));
  const built = await buildPeers(root);
  const [browser, ours, others] = await Promise.all([startChromium(), serveDist(), startServer({ root })]);
  const addressOf = ({ folder, library }: Peer) =>
    library || folder === "floor" ? `${others.url}${folder}/` : `${ours.url}${folder}/`;
  const field: Peer[] = [{ name: "ours", folder: "embed/participants" }, ...built];
  const laps: Lap[] = [];
  const eachOnce = async (round: number) => {
    for (const profile of PROFILES)
      for (const peer of startingAt(round, field)) laps.push(await lap(browser, peer, addressOf(peer), profile));
  };
  try {
    for (let round = 0; round < ROUNDS; round += 1) await eachOnce(round);
  } finally {
    await Promise.all([browser.close(), ours.close(), others.close(), rm(root, { recursive: true, force: true })]);
  }
  return raceFindings(laps, ROUNDS);
}

/** The field in its order, from another of them in each round: nobody always comes after the same one. */
function startingAt(round: number, field: readonly Peer[]): Peer[] {
  const start = Math.floor((round * field.length) / ROUNDS);
  return [...field.slice(start), ...field.slice(0, start)];
}

async function lap(browser: Browser, peer: Peer, url: string, profile: Profile): Promise<Lap> {
  let hoverMs: number[] = [];
  const seen = await visit(browser, url, profile, async (page, session, lastFrame) => {
    if (lastFrame) hoverMs = await hoverTimes(page, session, await shadedPlaces(browser, lastFrame));
  });
  return { peer, profile, ...seen, hoverMs };
}
