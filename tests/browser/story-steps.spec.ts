// A reader gets from step to step in every mode, on every screen, and never loses the place.
import { everything } from "../scope.ts";
import { expect, type Page, test as base } from "./reader.ts";
import { expectShown, press, stepAt, steps } from "./story-page.ts";
import { facts, said, texts } from "./words.ts";

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

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? "");
const topOf = (page: Page, id: string) => page.locator(`[id="${id}"]`).evaluate((at) => at.getBoundingClientRect().top);
const middle = steps.indexOf(facts.parts[1]?.steps[2]?.id ?? "");
const withSources = facts.parts[2]?.steps.at(-1)?.id ?? "";

const walks = [
  ["article", 390, 844],
  ["scroll", 1280, 800],
  ["article", 1920, 1080],
  ["scroll", 390, 844],
] as const;
for (const [read, width, height] of everything ? walks : walks.slice(0, 2))
  test(`arrow keys lead through every step and back, ${read}, ${width} px`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width, height });
    await page.goto(`./?read=${read}`);
    const walked: string[] = [];
    while (walked.length < steps.length) {
      await page.keyboard.press("ArrowRight");
      walked.push(await focused(page));
    }
    expect(walked).toEqual(steps);
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe(stepAt(-1));
    for (const id of steps.toReversed().slice(1)) {
      await page.keyboard.press("ArrowLeft");
      expect(await focused(page)).toBe(id);
    }
  });

test("many presses in a row lead as many steps on, however slow the page is", async ({ page }) => {
  await page.goto(`./#${stepAt(0)}`);
  await expectShown(page, stepAt(0));
  for (let times = 0; times < 6; times += 1) await page.keyboard.press("ArrowRight");
  await expectShown(page, stepAt(6));
});

test("the button keeps focus and says where it has led", async ({ page }) => {
  const start = middle - 2;
  await page.goto(`./#${stepAt(start)}`);
  await expectShown(page, stepAt(start));
  const next = page.locator('story-bar [data-do="next"]');
  for (const at of [start + 1, start + 2, start + 3]) {
    await next.press("Enter");
    await expectShown(page, stepAt(at));
    const place = said(texts.pages.bar.step, { n: at + 1, of: steps.length });
    await expect(page.locator("story-bar [role=status]")).toHaveText(place);
    await expect(next).toBeFocused();
  }
});

test("beyond the story the buttons lead back into it from the right side, and progress is whole", async ({ page }) => {
  await page.goto("./");
  await page.locator("#closing").scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
  await expect(page.locator("story-bar progress")).toHaveJSProperty("value", steps.length);
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.keyboard.press("ArrowLeft");
  expect(await focused(page)).toBe(stepAt(-1));
});

for (const width of [390, 1280])
  test(`article and scrolling change places at ${width} px, and the step stays`, async ({ page }) => {
    const [here, next] = [stepAt(middle), stepAt(middle + 1)];
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`./?read=article#${here}`);
    await expectShown(page, here);
    await press(page, "article");
    await expect(page.locator("html")).toHaveAttribute("data-mode", "scroll");
    await expectShown(page, here);
    await expect(page.locator(`[data-step="${here}"] > .still`)).toHaveCSS("opacity", "1");
    await press(page, "next");
    await expectShown(page, next);
    await expect(page.locator(`[data-step="${next}"] > .still`)).toHaveCSS("opacity", "1");
  });

test("a window that becomes low gets the article, and the stage when it grows", async ({ page }) => {
  const here = stepAt(middle);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`./?read=scroll#${here}`);
  await expectShown(page, here);
  for (const low of [
    { width: 844, height: 390 },
    { width: 640, height: 512 },
    { width: 320, height: 256 },
  ])
    await test.step(`${low.width} × ${low.height} px`, async () => {
      await page.setViewportSize(low);
      await expect(page.locator("html")).not.toHaveAttribute("data-mode");
      await expect(page.locator(`[id="${here}"] p`).first()).toBeInViewport();
      await page.setViewportSize({ width: 390, height: 844 });
      await expect(page.locator("html")).toHaveAttribute("data-mode", "scroll");
      await expectShown(page, here);
    });
});

for (const [width, read] of [
  [390, "scroll"],
  [1280, "scroll"],
  [1280, "article"],
] as const)
  test(`sources open without moving what is read, ${read}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`./?read=${read}#${withSources}`);
    await expectShown(page, withSources);
    const before = await topOf(page, withSources);
    await press(page, "sources");
    await expect(page.locator(`[id="${withSources}"] details`)).toHaveAttribute("open");
    expect(Math.abs((await topOf(page, withSources)) - before)).toBeLessThan(3);
    await expectShown(page, withSources);
  });

test("nothing moves by itself for who wants less motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const read of ["article", "scroll"]) {
    await page.goto(`./?read=${read}#${stepAt(3)}`);
    for (let times = 0; times < 12; times += 1) {
      await page.keyboard.press("ArrowRight");
      const moving = await page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === "running").length,
      );
      expect(moving).toBe(0);
    }
  }
});
