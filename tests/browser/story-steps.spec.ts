// Knows that a reader gets from step to step in every mode, on every screen, and never loses the place.
import { test as base, type Page } from "@playwright/test";

const test = base.extend<{ errors: string[] }>({
  errors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      await use(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});
const { expect } = base;

const shown = (page: Page) => page.locator("[data-active]").getAttribute("data-step");
const idsOf = (page: Page) =>
  page.locator("[data-step]").evaluateAll((steps) => steps.map((step) => step.getAttribute("data-step") ?? ""));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? "");
const topOf = (page: Page, id: string) => page.locator(`[id="${id}"]`).evaluate((at) => at.getBoundingClientRect().top);

for (const [read, width, height] of [
  ["article", 390, 844],
  ["article", 1920, 1080],
  ["scroll", 390, 844],
  ["scroll", 1280, 800],
] as const)
  test(`arrow keys lead through every step and back, ${read}, ${width} px`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width, height });
    await page.goto(`./?read=${read}`);
    const ids = await idsOf(page);
    const walked: string[] = [];
    while (walked.length < ids.length) {
      await page.keyboard.press("ArrowRight");
      walked.push(await focused(page));
    }
    expect(walked).toEqual(ids);
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe(ids.at(-1));
    for (const id of ids.toReversed().slice(1)) {
      await page.keyboard.press("ArrowLeft");
      expect(await focused(page)).toBe(id);
    }
  });

test("many presses in a row lead as many steps on, however slow the page is", async ({ page }) => {
  await page.goto("./#safeguarded");
  await expect.poll(() => shown(page)).toBe("safeguarded");
  for (let press = 0; press < 6; press += 1) await page.keyboard.press("ArrowRight");
  await expect.poll(() => shown(page)).toBe((await idsOf(page))[6]);
});

test("the button keeps focus and says where it has led", async ({ page }) => {
  await page.goto("./#listed");
  await expect.poll(() => shown(page)).toBe("listed");
  const next = page.getByRole("button", { name: "Next step" });
  for (const [id, place] of [
    ["named", "Step 5 of 22"],
    ["told", "Step 6 of 22"],
    ["own-count", "Step 7 of 22"],
  ] as const) {
    await next.press("Enter");
    await expect.poll(() => shown(page)).toBe(id);
    await expect(page.locator("story-bar [role=status]")).toHaveText(place);
    await expect(next).toBeFocused();
  }
});

test("beyond the story the buttons lead back into it from the right side, and progress is whole", async ({ page }) => {
  await page.goto("./");
  await page.locator("#closing").scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
  const progress = page.locator("story-bar progress");
  await expect(progress).toHaveJSProperty("value", (await idsOf(page)).length);
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.keyboard.press("ArrowLeft");
  expect(await focused(page)).toBe("grid");
});

for (const width of [390, 1280])
  test(`article and scrolling change places at ${width} px, and the step stays`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("./?read=article#told");
    await expect.poll(() => shown(page)).toBe("told");
    await page.getByRole("button", { name: "Plain article" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-mode", "scroll");
    await expect.poll(() => shown(page)).toBe("told");
    await expect(page.locator('[data-step="told"] > .still')).toHaveCSS("opacity", "1");
    await page.getByRole("button", { name: "Next step" }).click();
    await expect.poll(() => shown(page)).toBe("own-count");
    await expect(page.locator('[data-step="own-count"] > .still')).toHaveCSS("opacity", "1");
  });

for (const low of [
  { width: 844, height: 390 },
  { width: 640, height: 512 },
  { width: 320, height: 256 },
])
  test(`a window that becomes ${low.width} × ${low.height} px gets the article, and the stage when it grows`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("./?read=scroll#told");
    await expect.poll(() => shown(page)).toBe("told");
    await page.setViewportSize(low);
    await expect(page.locator("html")).not.toHaveAttribute("data-mode");
    await expect(page.locator("#told > p").first()).toBeInViewport();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.locator("html")).toHaveAttribute("data-mode", "scroll");
    await expect.poll(() => shown(page)).toBe("told");
  });

for (const [width, read] of [
  [390, "scroll"],
  [1280, "scroll"],
  [1280, "article"],
] as const)
  test(`sources open without moving what is read, ${read}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`./?read=${read}#pyramids`);
    await expect.poll(() => shown(page)).toBe("pyramids");
    const before = await topOf(page, "pyramids");
    await page.getByRole("button", { name: "Show sources" }).click();
    await expect(page.locator("#pyramids details")).toHaveAttribute("open");
    expect(Math.abs((await topOf(page, "pyramids")) - before)).toBeLessThan(3);
    await expect.poll(() => shown(page)).toBe("pyramids");
  });

test("nothing moves by itself for who wants less motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const read of ["article", "scroll"]) {
    await page.goto(`./?read=${read}#listed`);
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press("ArrowRight");
      const moving = await page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === "running").length,
      );
      expect(moving).toBe(0);
    }
  }
});
