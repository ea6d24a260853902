// Knows how the story behaves in a reader's hands: scrolled, jumped, read as an article, by keyboard, on paper.
import { expect, test, type Page } from "@playwright/test";

const shown = (page: Page) => page.locator("[data-active]").getAttribute("data-step");
const jumpTo = (page: Page, id: string) =>
  page.evaluate((step) => document.getElementById(step)?.scrollIntoView({ behavior: "instant" }), id);

test("scrolling to a step shows that step's picture and no other", async ({ page }) => {
  await page.goto("./");
  for (const id of ["detected", "told", "sea", "named"]) {
    await jumpTo(page, id);
    await expect.poll(() => shown(page)).toBe(id);
    await expect(page.locator("[data-active]")).toHaveCount(1);
    await expect(page.locator(`[data-step="${id}"] .still`)).toHaveCSS("opacity", "1");
  }
});

test("a step's address leads straight to it, and reading on is remembered in the address", async ({ page }) => {
  await page.goto("./#pyramids");
  await expect.poll(() => shown(page)).toBe("pyramids");
  await jumpTo(page, "sea");
  await expect.poll(() => new URL(page.url()).hash).toBe("#sea");
  await page.reload();
  await expect.poll(() => shown(page)).toBe("sea");
});

test("arrow keys and buttons lead step by step, and focus is never under the stage", async ({ page }) => {
  await page.goto("./#listed");
  await expect.poll(() => shown(page)).toBe("listed");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => shown(page)).toBe("named");
  await page.getByRole("button", { name: "Next step" }).click();
  await expect.poll(() => shown(page)).toBe("told");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => shown(page)).toBe("named");
});

test("on a small screen the parts stand in a list that opens, leads to one and closes", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./#told");
  const [bar, button] = [page.locator("story-bar"), page.locator("story-bar .parts")];
  await expect(button).toHaveText("The map");
  await expect(bar.getByRole("link")).toHaveCount(0);
  await button.press("Enter");
  await expect(bar.getByRole("link")).toHaveCount(7);
  await page.keyboard.press("Escape");
  await expect(bar.getByRole("link")).toHaveCount(0);
  await expect(button).toBeFocused();
  await button.click();
  await bar.getByRole("link", { name: "Journeys" }).click();
  await expect(bar.getByRole("link")).toHaveCount(0);
  await expect.poll(() => shown(page)).toBe("sea");
  await expect(button).toHaveText("Journeys");
});

test("the parts can be reached on a small screen without script", async ({ browser, baseURL }) => {
  const page = await browser.newPage({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  await page.goto("./");
  await page.locator("story-bar .parts").click();
  await page.locator("story-bar").getByRole("link", { name: "Cases" }).click();
  await expect(page.getByRole("heading", { name: "What a few cases show" })).toBeInViewport();
  await page.close();
});

test("the closing table follows its text and is read as the last step, whatever the screen", async ({ page }) => {
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("./404.html");
    await page.goto("./#grid");
    await expect.poll(() => shown(page)).toBe("grid");
    const [text, table] = [page.locator("#grid .notes"), page.locator(".grid table")];
    const [above, below] = [await text.boundingBox(), await table.boundingBox()];
    if (width < 1024) expect((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeLessThan(80);
  }
});

for (const width of [1280, 390]) {
  test(`tabbing through the story at ${width} px never leaves focus covered`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("./");
    for (let press = 0; press < 45; press += 1) {
      await page.keyboard.press("Tab");
      await expect.poll(() => coveredFocus(page)).toBeNull();
    }
  });
}

/** Markup of the focused element where something else lies over it; null where it can be seen. */
const coveredFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const box = focused.getBoundingClientRect();
    const [x, y] = [box.left + Math.min(box.width / 2, 20), box.top + box.height / 2];
    const top = document.elementFromPoint(x, y);
    return top !== null && (focused.contains(top) || top.contains(focused)) ? null : focused.outerHTML.slice(0, 120);
  });

test("the plain article is one press away, keeps the place and is remembered by the address", async ({ page }) => {
  await page.goto("./#told");
  await expect.poll(() => shown(page)).toBe("told");
  await page.getByRole("button", { name: "Plain article" }).click();
  await expect(page.locator("html")).not.toHaveAttribute("data-mode");
  await expect(page.locator("#told")).toBeInViewport();
  expect(new URL(page.url()).search).toBe("?read=article");
  await page.reload();
  await expect(page.locator("html")).not.toHaveAttribute("data-mode");
  await expect(page.locator('[data-step="listed"] .still')).toHaveCSS("opacity", "1");
});

test("who wants less motion gets the article with every still in its place", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ reducedMotion: "reduce", ...(baseURL === undefined ? {} : { baseURL }) });
  await page.goto("./");
  await expect(page.locator("html")).not.toHaveAttribute("data-mode");
  for (const still of await page.locator(".story .still").all()) await expect(still).toHaveCSS("opacity", "1");
  await page.close();
});

test("numbers and stills are the same scrolled, as an article, without script and on paper", async ({
  browser,
  baseURL,
}) => {
  const base = baseURL === undefined ? {} : { baseURL };
  const content = (page: Page) =>
    page.evaluate(() => ({
      figures: [...document.querySelectorAll(".story [data-figure]")].map((figure) => figure.textContent),
      stills: [...document.querySelectorAll(".story .still")].map((still) =>
        still.querySelector("[aria-label]")?.getAttribute("aria-label"),
      ),
    }));
  const scrolled = await browser.newPage(base);
  await scrolled.goto("./");
  const article = await browser.newPage(base);
  await article.goto("./?read=article");
  const scriptless = await browser.newPage({ ...base, javaScriptEnabled: false });
  await scriptless.goto("./");
  const paper = await browser.newPage(base);
  await paper.goto("./");
  await paper.emulateMedia({ media: "print" });
  const wanted = await content(scrolled);
  expect(wanted.figures.length).toBeGreaterThan(60);
  for (const page of [article, scriptless, paper]) expect(await content(page)).toEqual(wanted);
  for (const page of [article, scriptless, paper])
    for (const still of await page.locator(".story .still").all()) await expect(still).toHaveCSS("opacity", "1");
});

test("sources are shown on request: numbers become links to their notes", async ({ page }) => {
  await page.goto("./#arrested");
  await expect(page.locator("a.figure[href]")).toHaveCount(0);
  await page.getByRole("button", { name: "Show sources" }).click();
  const figure = page.locator('#arrested a.figure[data-figure="arrests"]').first();
  await expect(figure).toHaveAttribute("href", /#note-\d+/);
  const target = await figure.getAttribute("href");
  await expect(page.locator(target ?? "none")).toBeVisible();
});

test("nothing jumps while the page loads, and nothing is wider than the screen", async ({ page }) => {
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("./");
    await page.evaluate(() => document.fonts.ready);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift).toBeLessThan(0.01);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test("asks no other origin for anything, sets no cookie, stores nothing", async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("./");
  await jumpTo(page, "grid");
  expect(asked.filter((url) => !url.startsWith(baseURL ?? "none") && !url.startsWith("data:"))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
