// Knows that every kind of page holds the bar of access: two engines of rules, in light and dark, small and large, with
// and without our scripts; forced colours, wide spacing of letters, a narrow window, focus in sight. Knows no content.
import { expect, test, type Browser, type Page } from "@playwright/test";
import { axeFaults, bringAxe, secondFaults } from "./engines.ts";
import { clippedText, hiddenFocus, overhang, spaceText } from "./in-page.ts";
import { allKinds } from "./the-pages.ts";

const SMALL = { width: 320, height: 700 };
const LARGE = { width: 1280, height: 900 };

/**
 * Every pair of light, size and script comes up once. A widget's script is part of it and cannot be kept from it. The
 * second engine is slow and reads mostly what no setting changes: it sees each light, size and script once.
 */
const settings = [
  { script: true, size: SMALL, colorScheme: "light", second: true },
  { script: true, size: LARGE, colorScheme: "dark", second: true },
  { script: false, size: SMALL, colorScheme: "dark", second: true },
  { script: false, size: LARGE, colorScheme: "light", second: false },
] as const;
/** On the stage a picture has one window's room; the article, one switch away, gives each the room it needs. */
const ON_A_STAGE: ReadonlySet<string> = new Set(["./?read=scroll"]);
const settingsFor = (path: string) => settings.filter(({ script }) => script || !path.startsWith("embed/"));

interface Setting {
  readonly script: boolean;
  readonly size: typeof SMALL;
  readonly colorScheme: "light" | "dark";
  /** Whether the second engine looks as well. */
  readonly second: boolean;
}

/** The engines are no part of the page, so its own policy must not keep them out. */
async function opened(browser: Browser, baseURL: string | undefined, path: string, setting: Setting): Promise<Page> {
  const page = await browser.newPage({
    bypassCSP: true,
    reducedMotion: "reduce",
    colorScheme: setting.colorScheme,
    viewport: setting.size,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  if (!setting.script) await page.route("**/*.js", (route) => route.abort());
  await page.goto(path);
  await bringAxe(page);
  return page;
}

for (const [kind, path] of allKinds) {
  for (const setting of settingsFor(path)) {
    const how = `${setting.size.width} px, ${setting.colorScheme}, ${setting.script ? "with" : "without"} our scripts`;
    test(`${setting.second ? "neither engine finds" : "axe does not find"} a fault on ${kind}, ${how}`, async ({
      browser,
      baseURL,
    }) => {
      test.slow();
      const page = await opened(browser, baseURL, path, setting);
      expect(await axeFaults(page)).toEqual([]);
      if (setting.second) expect(await secondFaults(page)).toEqual([]);
      expect(await overhang(page)).toBeLessThanOrEqual(0);
      await page.close();
    });
  }

  test(`${kind}: focus is in sight, and text bears wide spacing and forced colours`, async ({ browser, baseURL }) => {
    test.slow();
    const page = await opened(browser, baseURL, path, settings[0]);
    await page.emulateMedia({ forcedColors: "active" });
    expect(await axeFaults(page), "forced colours").toEqual([]);
    await page.emulateMedia({ forcedColors: "none" });
    for (const size of [SMALL, LARGE]) {
      await page.setViewportSize(size);
      expect(await hiddenFocus(page), `${size.width} px`).toEqual([]);
    }
    await spaceText(page);
    for (const size of [SMALL, LARGE]) {
      await page.setViewportSize(size);
      expect(await overhang(page), `wide spacing, ${size.width} px`).toBeLessThanOrEqual(0);
      if (!ON_A_STAGE.has(path)) expect(await clippedText(page), `wide spacing, ${size.width} px`).toEqual([]);
    }
    await page.close();
  });
}
