// How to photograph every step of the story at every width, for eyes.
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "@playwright/test";
import { dataset } from "../src/facts/dataset.ts";
import { chromiumFlags, installedChromium } from "./chromium.ts";
import { startServer } from "./static-server.ts";
import { SCREENS } from "./screens.ts";

const DARK_WIDTHS = new Set([1440, 768, 390]);
const CAMERA_MS = 800;

const out = fileURLToPath(new URL("../shots", import.meta.url));
const steps = dataset.facts.parts.flatMap((part) => part.steps.map(({ id }) => id));
const server = await startServer({ root: fileURLToPath(new URL("../dist", import.meta.url)) });
const executablePath = installedChromium();
const browser = await chromium.launch({
  args: [...chromiumFlags],
  ...(executablePath === undefined ? {} : { executablePath }),
});
await mkdir(out, { recursive: true });
for (const size of SCREENS)
  for (const colorScheme of ["light", "dark"] as const)
    if (colorScheme === "light" || DARK_WIDTHS.has(size.width)) await photograph(browser, size, colorScheme);
await browser.close();
await server.close();

async function photograph(
  from: Browser,
  viewport: { width: number; height: number },
  colorScheme: "light" | "dark",
): Promise<void> {
  const page = await from.newPage({ viewport, colorScheme });
  await page.goto(server.url);
  await page.screenshot({ path: `${out}/${viewport.width}-${colorScheme}-00-top.png` });
  for (const [index, id] of steps.entries()) {
    await page.evaluate((step) => document.getElementById(step)?.scrollIntoView({ behavior: "instant" }), id);
    await page.waitForTimeout(CAMERA_MS);
    const number = String(index + 1).padStart(2, "0");
    await page.screenshot({ path: `${out}/${viewport.width}-${colorScheme}-${number}-${id}.png` });
  }
  await page.close();
}
