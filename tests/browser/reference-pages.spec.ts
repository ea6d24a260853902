// How the pages for looking things up behave in a reader's hands: by eye, by ear, on a phone, without script.
import { caseEntries } from "../../src/cases/case-entry.ts";
import { expect, test, type Page } from "./reader.ts";
import { listed, said, standing, texts } from "./words.ts";

const words = texts["cases-page"];
const shown = (page: Page) => page.locator("[data-case]:visible");
const marksOf = (entries: typeof caseEntries, mark: string) =>
  new Set(entries.flatMap((entry) => entry.marks.filter((one) => one.mark === mark).map(({ iso3 }) => iso3)));

/** A theme of more than one entry, some of which is marked as a place. */
const theme = caseEntries
  .flatMap(({ themes }) => themes)
  .find((id) => {
    const own = caseEntries.filter(({ themes }) => themes.includes(id));
    return own.length > 1 && own.length < caseEntries.length && marksOf(own, "place").size > 1;
  });
const ofTheme = caseEntries.filter(({ themes }) => theme !== undefined && themes.includes(theme));
const wordsOnly = caseEntries.find((entry) => entry.wordsOnly && entry.countries.length === 1);
const onlyListed = listed.filter((iso3) => standing(iso3) === "only_listed").at(-1) ?? "";
const bareCountry = `countries/${onlyListed.toLowerCase()}/`;

test("a case that an address names is shown, whatever the address chooses besides, in letters of either case", async ({
  page,
}) => {
  const other = caseEntries.find(({ themes }) => theme !== undefined && !themes.includes(theme));
  await page.goto(`cases/?theme=${theme?.toUpperCase()}#${other?.id}`);
  await expect(page.locator('case-filter [name="theme"]')).toHaveValue(theme ?? "?");
  await expect(page.locator(`[id="${other?.id}"]`)).toBeVisible();
  await expect(shown(page)).toHaveCount(ofTheme.length + 1);
});

test("nothing on the page of cases moves when its filter appears", async ({ page }) => {
  await page.addInitScript(() => {
    const moved = { sum: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
    Object.assign(window, { moved });
  });
  await page.goto("cases/");
  await expect(page.locator("case-filter [role=status]")).toBeVisible();
  const moved = await page.evaluate(() => (window as unknown as { moved: { sum: number } }).moved.sum);
  expect(moved).toBeLessThan(0.02);
});

test("a filter of the cases narrows list and map, is announced and stands in the address", async ({ page }) => {
  await page.goto("cases/");
  const total = caseEntries.length;
  await page.locator('case-filter [name="theme"]').selectOption(theme ?? "?");
  await expect(page.locator("case-filter [role=status]")).toHaveText(
    said(words.filter.count, { n: ofTheme.length, total }),
  );
  await expect(shown(page)).toHaveCount(ofTheme.length);
  await expect(page.locator('.whole use[data-mark="place"]')).toHaveCount(marksOf(ofTheme, "place").size);
  expect(new URL(page.url()).search).toBe(`?theme=${theme}`);
  await page.reload();
  await expect(shown(page)).toHaveCount(ofTheme.length);
  await page.locator('case-filter [data-do="reset"]').click();
  await expect(shown(page)).toHaveCount(total);
});

test("a case told in words only never brings a mark, and an unknown choice counts as none", async ({ page }) => {
  const country = wordsOnly?.countries[0]?.iso3 ?? "?";
  await page.goto(`cases/?country=${country}`);
  await expect(shown(page)).toHaveCount(
    caseEntries.filter(({ countries }) => countries.some(({ iso3 }) => iso3 === country)).length,
  );
  await expect(page.locator(".whole [data-mark]")).toHaveCount(0);
  await expect(page.locator("[data-unmarked]")).toHaveText(said(words.map.empty));
  await expect(page.locator("[data-unmarked]")).toBeVisible();
  await page.goto("cases/?theme=%3Cimg%3E&region=moon");
  await expect(shown(page)).toHaveCount(caseEntries.length);
});

test("an address with a case leads to it, with script and without", async ({ page }) => {
  const { id = "" } = caseEntries.at(-4) ?? {};
  for (const abort of [false, true]) {
    if (abort) await page.route("**/*.js", (route) => route.abort());
    await page.goto(`cases/#${id}`);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    await page.goto("about:blank");
  }
});

test("questions are copied as they stand, and said to be copied only then", async ({ page, context, browserName }) => {
  test.skip(browserName !== "chromium", "only Chromium lets a test read what was copied");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(bareCountry);
  const questions = page.locator("#questions");
  const letter = page.locator("section:has(#questions)");
  await expect(questions).toBeVisible();
  await letter.locator('copy-text [data-do="copy"]').click();
  await expect(letter.getByRole("status")).toHaveText(texts["country-page"].questions.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const written = await letter.locator(".letter p, .letter li").allInnerTexts();
  expect(written.length).toBeGreaterThan(6);
  expect(written.filter((line) => !copied.includes(line.trim()))).toEqual([]);
});

test("where copying is refused, the text is offered, selected, and nothing is said to be copied", async ({ page }) => {
  const refusing = await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } });
  });
  await page.goto(bareCountry);
  const share = page.locator(".share");
  await share.locator('[data-do="copy"]').click();
  await expect(share.locator("textarea")).toBeVisible();
  await expect(share.locator("textarea")).toHaveValue(new RegExp(`/${bareCountry}$`));
  await expect(share.getByRole("status")).toHaveText(texts.navigation.share.failed);
  await refusing.dispose();
});

test("without script the pages say everything and show no control that does nothing", async ({ scriptless: page }) => {
  await page.goto("cases/");
  await expect(shown(page)).toHaveCount(caseEntries.length);
  await expect(page.locator("select:visible, button:visible")).toHaveCount(0);
  await page.goto(bareCountry);
  await expect(page.locator("#questions")).toBeVisible();
  await expect(page.locator("button:visible")).toHaveCount(0);
});
