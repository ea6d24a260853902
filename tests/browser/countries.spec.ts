// Knows how the table of all who took part is used: by region as it comes, narrowed, sorted, said aloud. Knows no map.
import { expect, test, type Page } from "@playwright/test";

const table = (page: Page) => page.locator("data-table.participants");
const status = (page: Page) => table(page).getByRole("status");
const names = (page: Page) => table(page).locator("[data-item]:visible th a").allTextContents();
const groups = (page: Page) => table(page).locator("[data-group]:visible th").allInnerTexts();

test("without script the table stands by region, whole, with a way to each region and no control", async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  await page.goto("countries/");
  const headings = await groups(page);
  expect(headings.map((text) => text.split("\n")[0])).toEqual(["Africa 42", "Americas 27", "Asia 25", "Europe 25"]);
  expect(await names(page)).toHaveLength(119);
  await expect(table(page).locator("button:visible, input:visible, select:visible")).toHaveCount(0);
  await page.locator(".jumps").getByRole("link", { name: "Europe" }).click();
  await expect(table(page).getByRole("row", { name: /^Europe/ })).toBeInViewport();
  await page.close();
});

test("with script it is narrowed by name, region, kind and what is told, and says how many are left", async ({
  page,
}) => {
  await page.goto("countries/");
  await expect(status(page)).toHaveText("All 119 shown");
  await table(page).getByLabel("Name or code").fill("oman");
  await expect(status(page)).toHaveText("1 of 119 shown");
  expect(await names(page)).toEqual(["Oman"]);
  expect(await groups(page)).toHaveLength(1);
  await table(page).getByLabel("Name or code").fill("Ivory Coast");
  expect(await names(page)).toEqual(["Côte d’Ivoire"]);
  await table(page).getByRole("button", { name: "Show all again" }).click();
  await expect(status(page)).toHaveText("All 119 shown");
  await table(page).getByRole("combobox", { name: "What is told" }).selectOption("case_told");
  await expect(status(page)).toHaveText("21 of 119 shown");
  await table(page).getByRole("combobox", { name: "Region" }).selectOption("americas");
  await expect(status(page)).toHaveText("5 of 119 shown");
  expect(await names(page)).toEqual(["Belize", "Brazil", "Costa Rica", "El Salvador", "Peru"]);
  await table(page).getByRole("button", { name: "Show all again" }).click();
  await table(page).getByRole("combobox", { name: "Kind" }).selectOption("territory");
  expect(await names(page)).toEqual(["Curaçao", "Turks and Caicos Islands (UK)"]);
  await table(page).getByLabel("Name or code").fill("nowhere");
  await expect(status(page)).toHaveText("0 of 119 shown");
});

test("a heading sorts all regions together, the other way round, and back to the regions", async ({ page }) => {
  await page.goto("countries/");
  const heading = table(page).getByRole("columnheader", { name: "Country or territory" });
  await heading.getByRole("button").click();
  await expect(heading).toHaveAttribute("aria-sort", "ascending");
  const byName = await names(page);
  expect([byName[0], byName[1], byName.at(-1)]).toEqual(["Albania", "Algeria", "Zimbabwe"]);
  expect(byName.indexOf("Democratic Republic of the Congo")).toBe(byName.indexOf("Republic of the Congo") - 1);
  expect(await groups(page)).toEqual([]);
  await expect(table(page).getByRole("columnheader", { name: "Region" })).toBeVisible();
  await heading.getByRole("button").click();
  await expect(heading).toHaveAttribute("aria-sort", "descending");
  expect(await names(page)).toEqual(byName.toReversed());
  await heading.getByRole("button").click();
  await expect(heading).not.toHaveAttribute("aria-sort");
  expect(await groups(page)).toHaveLength(4);
  await table(page).getByRole("columnheader", { name: "What is told" }).getByRole("button").click();
  const standings = await table(page)
    .locator("[data-item]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-standing")));
  expect(standings.slice(0, 21)).toEqual(Array(21).fill("case_told"));
  expect(standings.slice(-81)).toEqual(Array(81).fill("only_listed"));
});

test("narrowed and sorted, it fits the smallest screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("countries/");
  const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overhang()).toBeLessThanOrEqual(0);
  await table(page).getByRole("columnheader", { name: "What is told" }).getByRole("button").click();
  expect(await overhang()).toBeLessThanOrEqual(0);
});
