// Knows how every bench starts Chromium, and what the slowed reader's machine and line are like. Knows no page.
import { type Browser, chromium, type CDPSession, type Page } from "@playwright/test";
import { chromiumFlags, findChromium } from "../scripts/chromium.ts";

/** A reader's machine and line; 1 and no line mean this machine as it is. */
export interface Profile {
  readonly name: string;
  readonly cpuSlowdown: number;
  readonly line?: { readonly bitsPerSecond: number; readonly latencyMs: number };
}

export const UNTHROTTLED: Profile = { name: "unthrottled", cpuSlowdown: 1 };

/** A cheap phone on a poor line. */
export const SLOWED: Profile = {
  name: "slowed",
  cpuSlowdown: 4,
  line: { bitsPerSecond: 1_600_000, latencyMs: 150 },
};

/** The processor of the slowed profile with the line as it is: for what happens after loading. */
export const SLOW_CPU: Profile = { name: "4× slower processor", cpuSlowdown: SLOWED.cpuSlowdown };

export const PROFILES: readonly Profile[] = [UNTHROTTLED, SLOWED];

export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
}

/** Puts a page on a profile's machine and line; the session is for whatever else a bench asks of the page. */
export async function slowDown(page: Page, { cpuSlowdown, line }: Profile): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  if (line) {
    const bytesPerSecond = line.bitsPerSecond / 8;
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: line.latencyMs,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  }
  return session;
}
