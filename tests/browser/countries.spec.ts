// How the table of all who took part is used: by region as it comes, narrowed, sorted, said aloud.
import { REGIONS } from "../../src/facts/participant.ts";
import { expect, test, type Page } from "./reader.ts";
import { facts, listed, nameOf, namesWhere, said, standing, texts } from "./words.ts";

const words = texts["country-page"].table;
const total = listed.length;
const table = (page: Page) => page.locator("data-table.participants");
const field = (page: Page, name: string) => table(page).locator(`[name="${name}"]`);
const reset = (page: Page) => table(page).locator('[data-do="reset"]').click();
const heading = (page: Page, at: number) => table(page).locator("thead th").nth(at);
const names = (page: Page) => table(page).locator("[data-item]:visible th a").allTextContents();
const groups = (page: Page) => table(page).locator("[data-group]:visible th").allInnerTexts();
const expectShown = (page: Page, wanted: readonly string[]) =>
  expect(async () => {
    expect(await names(page)).toEqual(wanted);
    const text = wanted.length === total ? words.whole : words.count;
    await expect(table(page).getByRole("status")).toHaveText(said(text, { n: wanted.length, total }), { timeout: 1 });
  }).toPass({ intervals: [25], timeout: 5000 });
const regionNames: Readonly<Record<string, string>> = texts.pages.map.regions;
const inRegion = (region: string) => namesWhere((participant) => participant.region === region);
const byRegion = REGIONS.flatMap(inRegion);

test("without script the table stands by region, whole, with a way to each region and no control", async ({
  scriptless: page,
}) => {
  await page.goto("countries/");
  const headings = await groups(page);
  expect(headings.map((text) => text.split("\n")[0])).toEqual(
    REGIONS.map((region) => `${regionNames[region]} ${inRegion(region).length}`),
  );
  expect(await names(page)).toEqual(byRegion);
  await expect(table(page).locator("button:visible, input:visible, select:visible")).toHaveCount(0);
  const last = REGIONS.at(-1) ?? "";
  await page.locator(`.jumps a[href="#list-${last}"]`).click();
  await expect(page.locator(`#list-${last} [data-group]`)).toBeInViewport();
});

test("with script it is narrowed by name, region, kind and what is told, and says how many are left", async ({
  page,
}) => {
  await page.goto("countries/");
  await expectShown(page, byRegion);
  await field(page, "names").fill("oman");
  await expectShown(page, [nameOf("OMN")]);
  expect(await groups(page)).toHaveLength(1);
  await field(page, "names").fill("Ivory Coast");
  await expectShown(page, [nameOf("CIV")]);
  await reset(page);
  await expectShown(page, byRegion);
  const told = (region: string) =>
    namesWhere((participant) => participant.region === region && standing(participant.iso3) === "case_told");
  await field(page, "standing").selectOption("case_told");
  await expectShown(page, REGIONS.flatMap(told));
  await field(page, "region").selectOption("americas");
  await expectShown(page, told("americas"));
  await reset(page);
  await field(page, "kind").selectOption("territory");
  const territories = namesWhere(({ status }) => status === "territory");
  expect(territories.length).toBeGreaterThan(0);
  await expectShown(page, territories);
  await field(page, "names").fill("nowhere");
  await expectShown(page, []);
});

test("a heading sorts all regions together, the other way round, and back to the regions", async ({ page }) => {
  await page.goto("countries/");
  const [byName, byTold] = [heading(page, 0), heading(page, 2)];
  await byName.getByRole("button").click();
  await expect(byName).toHaveAttribute("aria-sort", "ascending");
  const sorted = namesWhere(() => true);
  expect(await names(page)).toEqual(sorted);
  expect(await groups(page)).toEqual([]);
  await expect(heading(page, 1)).toBeVisible();
  await byName.getByRole("button").click();
  await expect(byName).toHaveAttribute("aria-sort", "descending");
  expect(await names(page)).toEqual(sorted.toReversed());
  await byName.getByRole("button").click();
  await expect(byName).not.toHaveAttribute("aria-sort");
  expect(await groups(page)).toHaveLength(REGIONS.length);
  await byTold.getByRole("button").click();
  const standings = await table(page)
    .locator("[data-item]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-standing")));
  const count = (wanted: string) => facts.participants.filter(({ iso3 }) => standing(iso3) === wanted).length;
  expect(standings).toEqual(
    ["case_told", "named_otherwise", "only_listed"].flatMap((wanted) => Array<string>(count(wanted)).fill(wanted)),
  );
});

test("narrowed and sorted, it fits the smallest screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("countries/");
  const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overhang()).toBeLessThanOrEqual(0);
  await heading(page, 2).getByRole("button").click();
  expect(await overhang()).toBeLessThanOrEqual(0);
});
