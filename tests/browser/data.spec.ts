// Knows how the page about the data behaves in a reader's hands: sorted, filtered, copied, without script. Knows no row.
import axeCore from "axe-core";
import { expect, test, type Page } from "@playwright/test";

const table = (page: Page, name: string) => page.locator(`data-table:has(table[data-table="${name}"])`);
const columnOf = (page: Page, name: string, at: number) =>
  table(page, name).locator(`tbody tr:not([hidden]) > :nth-child(${at})`).allInnerTexts();
const open = (page: Page, name: string) =>
  page
    .locator(`#table-${name} details`)
    .first()
    .evaluate((details: HTMLDetailsElement) => (details.open = true));

test("a heading sorts up, down and back, by number and by name, empty cells last", async ({ page }) => {
  await page.goto("./data/");
  const inFile = await columnOf(page, "figures", 1);
  const heading = table(page, "figures").getByRole("columnheader", { name: "value_text" });
  await heading.getByRole("button").click();
  await expect(heading).toHaveAttribute("aria-sort", "ascending");
  await heading.getByRole("button").click();
  await expect(heading).toHaveAttribute("aria-sort", "descending");
  const [largest, second] = await columnOf(page, "figures", 1);
  expect([largest, second]).toEqual(["brazil-assets-brl", "brazil-assets-usd"]);
  await heading.getByRole("button").click();
  await expect(heading).not.toHaveAttribute("aria-sort");
  expect(await columnOf(page, "figures", 1)).toEqual(inFile);
  const notes = table(page, "figures").getByRole("columnheader", { name: "overlap_note" });
  await notes.getByRole("button").click();
  expect((await columnOf(page, "figures", 9)).at(-1)).toBe("");
});

test("a filter finds names without their accents and says how many rows are left", async ({ page }) => {
  await page.goto("./data/");
  await open(page, "participants");
  const participants = table(page, "participants");
  const field = participants.getByRole("searchbox", { name: /^Filter rows.*Participants$/ });
  await field.fill("cote");
  await expect(participants.getByRole("status")).toHaveText("1 of 119 rows");
  expect(await columnOf(page, "participants", 2)).toEqual(["Côte d’Ivoire"]);
  await field.fill("africa case_told");
  await expect(participants.getByRole("status")).toHaveText("12 of 119 rows");
  await field.fill("no such place");
  await expect(participants.getByRole("status")).toHaveText("0 of 119 rows");
  await field.fill("");
  await expect(participants.getByRole("status")).toHaveText("119 rows");
});

test("a country can be found by its name in a table that has its code", async ({ page }) => {
  await page.goto("./data/");
  await open(page, "figure_countries");
  await table(page, "figure_countries").getByRole("searchbox").fill("senegal");
  expect(await columnOf(page, "figure_countries", 1)).toEqual([
    "pyramid-hubs",
    "pyramid-victims",
    "sea-interception",
    "sea-interception-migrants",
  ]);
});

test("the citation is copied, and says so only when it is", async ({ page }) => {
  await page.goto("./data/");
  const cite = page.locator("#cite copy-text").first();
  await page.evaluate(() =>
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(Object.assign(window, { copied: text })) },
    }),
  );
  await cite.getByRole("button").click();
  await expect(cite.getByRole("status")).toHaveText("Copied.");
  const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
  expect(copied).toBe(await cite.locator("code").innerText());
});

test("where a page may not copy, the text is marked instead, and nobody is told that it is copied", async ({
  page,
}) => {
  await page.goto("./data/");
  await page.evaluate(() =>
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error("no")) },
    }),
  );
  const cite = page.locator("#cite copy-text").first();
  await cite.getByRole("button").click();
  await expect(cite.getByRole("status")).toContainText("does not let us copy");
  const marked = await page.evaluate(() => getSelection()?.toString().trim());
  expect(marked).toBe((await cite.locator("code").innerText()).trim());
});

test("without script every row is there, and no control that would do nothing", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  await page.goto("./data/");
  await expect(table(page, "figures").locator("tbody tr").first()).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(0);
  await page.close();
});

test("the page asks nobody else for anything and says nothing to the console", async ({ page, baseURL }) => {
  const asked: string[] = [];
  const said: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => said.push(message.text()));
  await page.goto("./data/", { waitUntil: "networkidle" });
  expect(asked.filter((address) => !address.startsWith(baseURL ?? "?"))).toEqual([]);
  expect(said).toEqual([]);
});

for (const width of [1280, 320])
  for (const colorScheme of ["light", "dark"] as const)
    test(`nothing runs out of the page and axe finds nothing at ${width} px, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(90_000);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 800 });
      await page.goto("./data/");
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = false)));
      for (const some of [`#table-countries details`, "#reconciliation details"])
        await page.locator(some).evaluateAll((all) => all.forEach((details) => details.setAttribute("open", "")));
      await page.evaluate(axeCore.source);
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof axeCore };
        const { violations } = await axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(" | ")}`);
      });
      expect(found).toEqual([]);
    });
