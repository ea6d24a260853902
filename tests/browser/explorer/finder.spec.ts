// Knows how the finder answers: what it finds, what it says of a country that is not listed. Knows no map.
import { expect, test, type Page } from "@playwright/test";

const shownOptions = (page: Page) => page.getByRole("option").allTextContents();

test.beforeEach(async ({ page }) => {
  await page.goto("countries/");
});

test("it shows both countries called Congo, and says how many it found", async ({ page }) => {
  await page.getByRole("combobox").fill("congo");
  expect((await shownOptions(page)).map((text) => text.trim())).toEqual([
    "Democratic Republic of the Congo",
    "Republic of the Congo",
  ]);
  await expect(page.getByRole("status")).toHaveText("Matches: 2");
});

test("it follows the pattern of a combobox: expanded, active, chosen, closed", async ({ page }) => {
  const input = page.getByRole("combobox");
  await input.fill("ivory");
  await expect(input).toHaveAttribute("aria-expanded", "true");
  await input.press("ArrowDown");
  const active = (await input.getAttribute("aria-activedescendant")) ?? "";
  await expect(page.locator(`#${active}`)).toHaveAttribute("aria-selected", "true");
  await input.press("Enter");
  await expect(input).toHaveValue("Côte d’Ivoire");
  await expect(input).toHaveAttribute("aria-expanded", "false");
  await expect(page.locator(".country-panel")).toContainText("Recruitment pyramids in Africa");
  await expect(page.locator(".country-panel")).toContainText("Shared figure, not for this country alone");
});

test("of a country that is not listed it says so and claims nothing", async ({ page }) => {
  await page.getByRole("combobox").fill("Holland");
  await page.getByRole("combobox").press("Enter");
  const panel = page.locator(".country-panel");
  await expect(panel.getByRole("heading")).toHaveText("Netherlands");
  await expect(panel).toContainText("Not on the list of participants. The release does not say why");
  await expect(panel.getByRole("link")).toHaveCount(0);
});

test("of a country that is named but not listed it says both", async ({ page }) => {
  await page.getByRole("combobox").fill("Afghanistan");
  await page.getByRole("combobox").press("Enter");
  await expect(page.locator(".country-panel")).toContainText("Not on the list of participants, but named in a case.");
  await expect(page.locator(".country-panel")).toContainText("its part not stated");
});

test("it says when nothing has that name, and Escape empties it", async ({ page }) => {
  const input = page.getByRole("combobox");
  await input.fill("atlantis");
  await expect(page.getByRole("status")).toHaveText("No country or territory of this name");
  await input.press("Escape");
  await expect(input).toHaveValue("");
  await expect(page.getByRole("status")).toHaveText("");
});

test("by itself on a page it gives the answer and the way to the country's page", async ({ page }) => {
  await page.evaluate(() => {
    const finder = document.querySelector("country-finder");
    if (finder) document.querySelector("main")?.replaceChildren(finder);
  });
  await page.getByRole("combobox").fill("Burma");
  await page.getByRole("combobox").press("Enter");
  await expect(page.locator(".answer")).toContainText("Myanmar");
  await expect(page.locator(".answer")).toContainText("A case is told.");
  await expect(page.locator(".answer a")).toHaveAttribute("href", /countries\/mmr\/$/);
});
