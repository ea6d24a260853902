// Knows how Playwright drives its own browsers, and an installed Chromium. Knows no check.
import { existsSync } from "node:fs";
import { type BrowserType, chromium, firefox, webkit } from "@playwright/test";
import { chromiumFlags, installedChromium } from "../../../scripts/chromium.ts";
import type { Engine, Scheme, Session } from "../engine.ts";

/** Chromium, as everywhere else in the tests. */
export function playwrightChromium(): Engine | undefined {
  const path = installedChromium();
  return path === undefined ? undefined : engine("Chromium", chromium, path);
}

/** Playwright's own Firefox, if it has been downloaded. */
export const playwrightFirefox = (): Engine | undefined => own("Firefox by Playwright", firefox);

/** Playwright's own WebKit, if it has been downloaded. */
export const playwrightWebkit = (): Engine | undefined => own("WebKit by Playwright", webkit);

function own(name: string, type: BrowserType): Engine | undefined {
  const path = type.executablePath();
  return existsSync(path) ? engine(name, type, path) : undefined;
}

function engine(name: string, type: BrowserType, executablePath: string): Engine {
  const args = type === chromium ? [...chromiumFlags] : [];
  return {
    name,
    start: async (scheme) => {
      const browser = await type.launch({ executablePath, args });
      return session(browser, scheme);
    },
  };
}

async function session(browser: Awaited<ReturnType<BrowserType["launch"]>>, colorScheme: Scheme): Promise<Session> {
  const page = await browser.newPage({ colorScheme });
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  return {
    open: async (url, { width = 1280, height = 800 } = {}) => {
      await page.setViewportSize({ width, height });
      await page.goto(url);
    },
    evaluate: async (read, input) => page.evaluate(read as never, input as never),
    click: async (selector) => page.locator(selector).first().click(),
    keys: async (...names) => {
      for (const name of names) await page.keyboard.press(name);
    },
    screenshot: async () => page.screenshot(),
    errors: () => errors,
    close: async () => browser.close(),
  };
}
