// How to measure the widgets of the built site in Chromium and where their heights are recorded.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { format, resolveConfig } from "prettier";
import { type EmbedHeight, RECORDED_WIDTHS } from "../src/facts/embed-text.ts";
import { type Widget, widgetPath, widgets } from "../src/facts/widgets.ts";
import { chromiumFlags, installedChromium } from "./chromium.ts";
import { startServer } from "./static-server.ts";

const root = join(import.meta.dirname, "..");
const target = join(root, "data/embed-heights.json");

/** Height of a widget's content at a width, rounded up to tens. */
async function heightAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 700 });
  const height = await page.locator("[data-embed]").evaluate((content) => content.getBoundingClientRect().height);
  return Math.ceil(height / 10) * 10;
}

/** The heights of one page, by width. */
async function heightsOf(page: Page, url: string): Promise<EmbedHeight["heightPx"]> {
  await page.goto(url);
  const heights: [string, number][] = [];
  for (const width of RECORDED_WIDTHS) heights.push([width, await heightAt(page, Number(width))]);
  return Object.fromEntries(heights) as EmbedHeight["heightPx"];
}

/** One entry per widget and language; cards of countries share the tallest of each width. */
async function measured(page: Page, base: string): Promise<EmbedHeight[]> {
  const entries = new Map<string, EmbedHeight>();
  for (const widget of widgets) {
    const heightPx = await heightsOf(page, `${base}embed/${widgetPath(widget)}/`);
    const key = `${widget.locale} ${widget.kind}`;
    entries.set(key, taller(entries.get(key), widget, heightPx));
  }
  return [...entries.values()];
}

function taller(known: EmbedHeight | undefined, { kind, locale }: Widget, heightPx: EmbedHeight["heightPx"]) {
  const heights = RECORDED_WIDTHS.map((width) => [width, Math.max(known?.heightPx[width] ?? 0, heightPx[width])]);
  return { widget: kind, locale, heightPx: Object.fromEntries(heights) as EmbedHeight["heightPx"] };
}

const executablePath = installedChromium();
const browser = await chromium.launch({
  args: [...chromiumFlags],
  ...(executablePath === undefined ? {} : { executablePath }),
});
const server = await startServer({ root: join(root, "dist"), base: process.env["BASE_PATH"] ?? "/" });
try {
  const entries = await measured(await browser.newPage(), server.url);
  const options = await resolveConfig(target);
  await writeFile(
    target,
    await format(JSON.stringify({ $schema: "schema/embed-heights.json", items: entries }), {
      ...options,
      filepath: target,
    }),
  );
  console.log(`Measured ${widgets.length} widgets; heights are in data/embed-heights.json.`);
} finally {
  await browser.close();
  await server.close();
}
