// Knows how the pages for looking things up behave in a reader's hands: by eye, by ear, on a phone, without script.
import { expect, test } from "@playwright/test";

/** One page of each kind: a case told, a shared total, named otherwise, only listed, words only, and the long ones. */
const kinds = {
  "a country with cases": "countries/dza/",
  "a country with a shared total": "countries/gha/",
  "a country named otherwise": "countries/ind/",
  "a country only listed": "countries/tca/",
  "a country told of in words only": "countries/blz/",
  cases: "cases/",
  method: "method/",
};

for (const [kind, path] of Object.entries(kinds)) {
  test(`${kind}: asks nobody else for anything and leaves nothing in the browser`, async ({ page, baseURL }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    expect(asked.filter((address) => !address.startsWith(baseURL ?? "none"))).toEqual([]);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      "",
      0,
      0,
    ]);
  });
}

test("a filter of the cases narrows list and map, is announced and stands in the address", async ({ page }) => {
  await page.goto("cases/");
  await page.getByLabel("Theme").selectOption("sea_routes");
  await expect(page.locator("case-filter [role=status]")).toHaveText("2 of 18 entries shown");
  await expect(page.locator("[data-case]:visible")).toHaveCount(2);
  await expect(page.locator('.whole use[data-mark="place"]')).toHaveCount(4);
  expect(new URL(page.url()).search).toBe("?theme=sea_routes");
  await page.reload();
  await expect(page.locator("[data-case]:visible")).toHaveCount(2);
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(page.locator("[data-case]:visible")).toHaveCount(18);
});

test("a case told in words only never brings a mark, and an unknown choice counts as none", async ({ page }) => {
  await page.goto("cases/?country=BLZ");
  await expect(page.locator("[data-case]:visible")).toHaveCount(1);
  await expect(page.locator(".whole [data-mark]")).toHaveCount(0);
  await expect(page.getByText("The map marks nothing for this choice.")).toBeVisible();
  await page.goto("cases/?theme=%3Cimg%3E&region=moon");
  await expect(page.locator("[data-case]:visible")).toHaveCount(18);
});

test("an address with a case leads to it, with script and without", async ({ page }) => {
  for (const abort of [false, true]) {
    if (abort) await page.route("**/*.js", (route) => route.abort());
    await page.goto("cases/#peru-coach");
    await expect(page.locator("#peru-coach")).toBeInViewport();
    await page.goto("about:blank");
  }
});

test("questions are copied as they stand, and said to be copied only then", async ({ page, context, browserName }) => {
  test.skip(browserName !== "chromium", "only Chromium lets a test read what was copied");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("countries/zwe/");
  await page.getByRole("button", { name: "Copy the questions" }).click();
  await expect(page.getByText("The questions are copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Zimbabwe took part[^]*\n\n5\. [^]*https:\/\/www\.interpol\.int\/\S+$/);
});

test("where copying is refused, the text is offered, selected, and nothing is said to be copied", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } });
  });
  await page.goto("countries/zwe/");
  await page.getByRole("button", { name: "Copy its link" }).click();
  const field = page.locator(".share textarea");
  await expect(field).toBeVisible();
  await expect(field).toHaveValue(/\/countries\/zwe\/$/);
  await expect(page.getByText("The link is copied.")).toHaveCount(0);
});

test("without script the pages say everything and show no control that does nothing", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  await page.goto("cases/");
  await expect(page.locator("[data-case]:visible")).toHaveCount(18);
  await expect(page.locator("select:visible, button:visible")).toHaveCount(0);
  await page.goto("countries/zwe/");
  await expect(page.getByRole("heading", { name: "Five questions to ask" })).toBeVisible();
  await expect(page.locator("button:visible")).toHaveCount(0);
  await page.close();
});
