// A phone on which the reader has doubled the size of all letters: nothing is wider than the screen.
import { test, expect } from "@playwright/test";
import { overhang } from "./access/in-page.ts";
import { launching } from "./launching.ts";
import { addressOf, siteGroups } from "./the-pages.ts";

test.use({ ...launching(["--blink-settings=defaultFontSize=32"]), viewport: { width: 320, height: 640 } });

test("with letters of double size every kind of page fits a narrow phone", async ({ page, browserName }) => {
  test.skip(browserName !== "chromium", "the size is set by a switch of Chromium");
  const wide: string[] = [];
  for (const first of siteGroups.flatMap(({ pages }) => pages.slice(0, 1))) {
    await page.goto(addressOf(first));
    const over = await overhang(page);
    if (over > 1) wide.push(`${first.path}: ${over} px`);
  }
  expect(wide).toEqual([]);
});
