// Knows what a reader meets on the map to explore who sees it without script, in forced colours, or by ear.
import axeCore from "axe-core";
import { expect, test, type Page } from "@playwright/test";
import { listed } from "./the-countries.ts";

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("every country can be reached from the map and from the list", async ({ page }) => {
    await page.goto("countries/");
    for (const place of ["[data-live]", ".country-list"]) {
      const addresses = await page
        .locator(`${place} a`)
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      const missing = listed.filter(
        (iso3) => !addresses.some((address) => address.includes(`/${iso3.toLowerCase()}/`)),
      );
      expect(missing).toEqual([]);
    }
  });

  test("the layers are switched by the page alone, each with its own title", async ({ page }) => {
    await page.goto("countries/");
    await expect(page.getByRole("heading", { name: "the release tells only the name" })).toBeVisible();
    await page.getByRole("radio", { name: "Took part" }).check();
    await expect(page.getByRole("heading", { name: "119 countries and territories took part" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "the release tells only the name" })).toBeHidden();
  });

  test("no control stands there that does nothing", async ({ page }) => {
    await page.goto("countries/");
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("combobox")).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Look it up in the list of 119" })).toBeVisible();
  });
});

test("from first paint on the map is there: nothing shifts when the script comes", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.addInitScript(() => {
    const log = globalThis as unknown as { shift: number };
    log.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) log.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("countries/");
  await expect(page.getByRole("combobox", { name: "Country or territory" })).toBeVisible();
  expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBeLessThan(0.001);
});

const kinds = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "forced colours", colorScheme: "light", forcedColors: "active" },
] as const;

for (const { name, ...media } of kinds)
  for (const width of [320, 768, 1280])
    test(`axe finds nothing, and nothing scrolls sideways, at ${width} px in ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia(media);
      await page.goto("countries/?country=civ");
      await expect(page.locator("#country-panel-name")).toHaveText("Côte d’Ivoire");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole("button", { name: "Explore the map by keys" }).press("Enter");
      expect(await axeFindings(page)).toEqual([]);
    });

async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

test("a screen reader meets layers, title, a described picture, tools and a panel", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("countries/?country=mli");
  await expect(page.locator(".map-and-panel")).toMatchAriaSnapshot({ name: "map-and-panel.aria.yml" });
});

test("while the map is explored by keys a screen reader meets an application of named links", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("countries/");
  await page.getByRole("button", { name: "Explore the map by keys" }).press("Enter");
  await expect(page.locator("[data-live]")).toHaveAccessibleDescription(/^Arrow keys lead/);
  await expect(page.locator("[data-live] > svg").first()).toMatchAriaSnapshot({ name: "explored-by-keys.aria.yml" });
});
