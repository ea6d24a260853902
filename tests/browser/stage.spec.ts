// Proves that the stage shows each step whole at every size: the right step, nothing of its picture cut off.
import { expect, test, type Page } from "@playwright/test";
import { SCREENS } from "../../scripts/screens.ts";

const stepIds = (page: Page) =>
  page.locator("[data-step]").evaluateAll((steps) => steps.map((step) => step.getAttribute("data-step") ?? ""));

/** What of a step's picture reaches beyond its place on the stage. */
const cutOff = (page: Page, id: string) =>
  page.evaluate((step) => {
    const still = document.querySelector(`[data-step="${step}"] > .still`);
    if (!still || getComputedStyle(still).position !== "sticky") return [];
    const stage = still.getBoundingClientRect();
    return [...still.querySelectorAll(".count, .map-still, .people, .arrests, .legend, figcaption")].flatMap((part) => {
      const { top, bottom, left, right, width } = part.getBoundingClientRect();
      const within = top >= stage.top - 1 && bottom <= stage.bottom + 1 && left >= -1 && right <= innerWidth + 1;
      return width === 0 || within ? [] : [part.className];
    });
  }, id);

for (const viewport of SCREENS) {
  test(`at ${viewport.width} × ${viewport.height} px each step has the stage to itself, whole`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto("./");
    for (const id of await stepIds(page)) {
      await page.evaluate((step) => document.getElementById(step)?.scrollIntoView({ behavior: "instant" }), id);
      await expect(page.locator(`[data-step="${id}"]`)).toHaveAttribute("data-active", "");
      expect(await cutOff(page, id), id).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  });
}

test("on a screen too low for a stage the story is a plain article", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto("./");
  await expect(page.locator("html")).not.toHaveAttribute("data-mode", "scroll");
});
