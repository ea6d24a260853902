// The stage shows each step whole at every size: the right step, nothing of its picture cut off.
import { SCREENS } from "../../scripts/screens.ts";
import { expect, test, type Page } from "./reader.ts";
import { expectShown, jumpTo, steps } from "./story-page.ts";

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
    for (const id of steps) {
      await jumpTo(page, id);
      await expectShown(page, id);
      expect.soft(await cutOff(page, id), id).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  });
}

test("on a screen too low for a stage the story is a plain article", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto("./");
  await expect(page.locator("html")).not.toHaveAttribute("data-mode", "scroll");
});
