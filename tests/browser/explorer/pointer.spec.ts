// How the map to explore answers a pointer, and that it never takes the page's scroll.
import { expect, test, type Page } from "../reader.ts";
import { nameOf, texts } from "../words.ts";

const viewBox = (page: Page) => page.locator("[data-live] svg").first().getAttribute("viewBox");
const view = (page: Page, name: string) => page.locator(`.tools [data-view="${name}"]`);
const layer = (page: Page, name: string) => page.locator(`[name="layer"][value="${name}"]`);
const still = async (page: Page) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("countries/");
  await expect(page.locator("#find-country")).toBeVisible();
};

test("a press on a country tells of it beside the map; the link stays for another tab", async ({ page }) => {
  await still(page);
  await page.locator('[data-live] a[data-c="DZA"]').first().click();
  await expect(page.locator("#country-panel-name")).toHaveText(nameOf("DZA"));
  await expect(page.locator('[data-live] a[data-c="DZA"]').first()).toHaveAttribute("aria-current", "true");
  await expect(page.locator('[data-live] a[data-c="DZA"]').first()).toHaveAttribute("href", /countries\/dza\/$/);
  await page.locator("[data-close]").click();
  await expect(page.locator("#country-panel-name")).toHaveText(texts.explorer.panel.heading);
});

test("a wheel scrolls the page, and zooms only with Ctrl", async ({ page }) => {
  await still(page);
  const before = await viewBox(page);
  await page.locator("[data-live]").hover({ position: { x: 500, y: 100 } });
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await viewBox(page)).toBe(before);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  await expect.poll(() => viewBox(page)).not.toBe(before);
});

test("a drag moves the map and chooses nothing", async ({ page }) => {
  await still(page);
  await view(page, "africa").click();
  const before = await viewBox(page);
  const box = await page.locator("[data-live]").boundingBox();
  const [x, y] = [(box?.x ?? 0) + 400, (box?.y ?? 0) + 200];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 80, y + 30, { steps: 4 });
  await page.mouse.up();
  expect(await viewBox(page)).not.toBe(before);
  await expect(page.locator("#country-panel-name")).toHaveText(texts.explorer.panel.heading);
});

test("two fingers zoom, one does not", async ({ page, browserName }) => {
  test.skip(browserName !== "chromium", "only Chromium lets a script make touches");
  await still(page);
  const before = await viewBox(page);
  const touch = (fingers: readonly (readonly [number, number])[], type: string) =>
    page.evaluate(
      ({ fingers, type }) => {
        const target = document.querySelector("[data-live]") as Element;
        const touches = fingers.map(
          ([clientX, clientY], identifier) => new Touch({ identifier, target, clientX, clientY }),
        );
        return target.dispatchEvent(new TouchEvent(type, { touches, bubbles: true, cancelable: true }));
      },
      { fingers, type },
    );
  await touch([[300, 500]], "touchstart");
  expect(await touch([[300, 400]], "touchmove")).toBe(true);
  expect(await viewBox(page)).toBe(before);
  const apart = (from: number, to: number) => [[from, 500] as const, [to, 500] as const];
  await touch(apart(300, 400), "touchstart");
  expect(await touch(apart(250, 450), "touchmove")).toBe(false);
  expect(await viewBox(page)).not.toBe(before);
});

test("names appear once the map is nearer, and none stands over another", async ({ page }) => {
  await still(page);
  await expect(page.locator(".names text")).toHaveCount(0);
  await view(page, "africa").click();
  await expect(page.locator(".names text", { hasText: nameOf("DZA") })).toHaveCount(1);
  const boxes = await page
    .locator(".names text")
    .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON() as DOMRectReadOnly));
  const over = boxes.filter((a, index) =>
    boxes
      .slice(index + 1)
      .some((b) => a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom),
  );
  expect(boxes.length).toBeGreaterThan(8);
  expect(over).toEqual([]);
});

test("a view can be shared by its address, and a bad one shows the world", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("countries/?layer=units&view=asia&country=lao&x=1");
  await expect(page.locator("#country-panel-name")).toHaveText(nameOf("LAO"));
  await expect(layer(page, "units")).toBeChecked();
  await expect(view(page, "asia")).toHaveAttribute("aria-pressed", "true");
  await page.locator('[data-zoom="in"]').click();
  await expect(page).toHaveURL(/layer=units&view=\d+,\d+,\d+&country=lao&x=1$/);
  const [shared, seen] = [page.url(), () => page.locator("[data-live] svg").first().getAttribute("viewBox")];
  const before = (await seen())?.split(" ").map(Number) ?? [];
  await page.reload();
  await expect(page.locator("#country-panel-name")).toHaveText(nameOf("LAO"));
  expect(page.url()).toBe(shared);
  const after = (await seen())?.split(" ").map(Number) ?? [];
  expect(after.every((edge, index) => Math.abs(edge - (before[index] ?? 0)) <= 1)).toBe(true);
  await page.goto("countries/?layer=heat&view=moon&country=atl");
  await expect(layer(page, "told")).toBeChecked();
  await expect(view(page, "world")).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("#country-panel-name")).toHaveText(texts.explorer.panel.heading);
});

test("on a small screen a press in a region opens the map there, with the panel under it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("countries/");
  await expect(page.locator("[data-live]")).toBeHidden();
  await page.locator('.panels a[data-c="ETH"]').first().click();
  await expect(page.locator("[data-live]")).toBeVisible();
  await expect(page.locator(".panels")).toBeHidden();
  await expect(page.locator("#country-panel-name")).toHaveText(nameOf("ETH"));
  await expect(page.locator("#country-panel-name")).toBeInViewport();
});
