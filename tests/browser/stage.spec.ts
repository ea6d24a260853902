// The stage shows each step whole at every size: the right step, nothing of its picture cut off, one picture at a time.
import { SCREENS } from "../../scripts/screens.ts";
import { expect, test, type Page } from "./reader.ts";
import { expectShown, jumpTo, pictureOf, stateOf, stepAt, steps } from "./story-page.ts";
import { derived } from "./words.ts";

/** What of a step's picture reaches beyond its place on the stage. */
const cutOff = (page: Page, id: string) =>
  pictureOf(page, id).evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      if (getComputedStyle(picture).position !== "sticky") return [];
      const stage = picture.getBoundingClientRect();
      const parts = picture.querySelectorAll(
        ".count, .counts > [data-now], .map-still, .map, .square-field, .band, .people, .arrests, .ways, .legend, .square-key, .foot > [data-now], figcaption",
      );
      return [...parts].flatMap((part) => {
        const { top, bottom, left, right, width } = part.getBoundingClientRect();
        const within = top >= stage.top - 1 && bottom <= stage.bottom + 1 && left >= -1 && right <= innerWidth + 1;
        return width === 0 || within ? [] : [part.className];
      });
    }),
  );

/** Words over the people of a picture that cannot be seen. */
const hiddenLabels = (page: Page, id: string) =>
  pictureOf(page, id)
    .locator(".people p")
    .evaluateAll((labels) => labels.filter((label) => label.clientHeight < 12).map((label) => label.textContent));

/** Codes on the squares that are set smaller than can be read. */
const smallCodes = (page: Page, id: string) =>
  pictureOf(page, id)
    .locator("[data-code]")
    .evaluateAll((squares) =>
      squares.flatMap((square) => {
        const { content, fontSize } = getComputedStyle(square, "::after");
        return content === "none" || Number.parseFloat(fontSize) >= 12 ? [] : [fontSize];
      }),
    );

for (const viewport of SCREENS) {
  test(`at ${viewport.width} × ${viewport.height} px each step has the stage to itself, whole`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto("./");
    for (const id of steps) {
      await jumpTo(page, id);
      await expectShown(page, id);
      expect.soft(await cutOff(page, id), id).toEqual([]);
      expect.soft(await hiddenLabels(page, id), id).toEqual([]);
      expect.soft(await smallCodes(page, id), id).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  });
}

const FULL = { listed: "listed", named: "named-beyond-list", told: "case-told", "own-count": "own-victim-count" };

test("squares go out on one stage, as many as the number says, at every step and back", async ({ page }) => {
  await page.goto("./");
  const shared = steps.filter((id) => (stateOf(id) ?? "map") !== "map");
  const fullSquares = () =>
    page
      .locator(".square-stage [data-code]")
      .evaluateAll(
        (squares) =>
          squares.filter((square) => getComputedStyle(square, "::before").transform === "matrix(1, 0, 0, 1, 0, 0)")
            .length,
      );
  for (const id of [...shared, ...shared.toReversed()]) {
    const number = { ...FULL, standings: "case-told" }[stateOf(id) ?? ""] ?? "";
    await jumpTo(page, id);
    await expectShown(page, id);
    await expect(pictureOf(page, id)).toHaveCount(1);
    await expect.poll(fullSquares, { intervals: [50], message: id }).toBe(derived(number));
  }
});

test("what is told of the people does not change while the squares go out", async ({ page }) => {
  await page.goto("./");
  const band = page.locator(".square-stage .band");
  const shared = steps.filter((id) => stateOf(id) !== undefined);
  const places = [];
  for (const id of shared) {
    await jumpTo(page, id);
    await expectShown(page, id);
    places.push(
      await band.evaluate((own: HTMLElement) => [own.offsetTop, own.offsetHeight, own.offsetWidth].join(" ")),
    );
  }
  expect(new Set(places).size).toBe(1);
});

test("one picture goes before the next comes: never two unlike ones at once", async ({ page }) => {
  await page.goto("./");
  for (const [before, after] of [
    [stepAt(-2), stepAt(-1)],
    [stepAt(0), stepAt(1)],
    [stepAt(2), stepAt(3)],
  ] as const) {
    await jumpTo(page, before);
    await expectShown(page, before);
    await page.waitForTimeout(400);
    const both = await page.evaluate(async (step) => {
      document.getElementById(step)?.scrollIntoView({ behavior: "instant" });
      let most = 0;
      for (const start = performance.now(); performance.now() - start < 600;) {
        await new Promise(requestAnimationFrame);
        const seen = [...document.querySelectorAll(".story > .part > .step:not(.shared) > .still, .square-stage")]
          .map((picture) => Number(getComputedStyle(picture).opacity))
          .filter((opacity) => opacity > 0.05);
        most = Math.max(most, seen.length);
      }
      return most;
    }, after);
    expect.soft(both, `${before} → ${after}`).toBe(1);
  }
});

test("on a screen too low for a stage the story is a plain article", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto("./");
  await expect(page.locator("html")).not.toHaveAttribute("data-mode", "scroll");
});
