// Drives the Firefox of a distribution over WebDriver BiDi.
import { launch, type Browser, type KeyInput } from "puppeteer-core";
import { onPath } from "../../scripts/on-path.ts";
import type { Engine, Scheme, Session } from "./session.ts";

/** A Firefox on the PATH. */
export function installedFirefox(): Engine | undefined {
  const path = onPath(["firefox-esr", "firefox"]);
  return path === undefined ? undefined : { name: "Firefox", start: (scheme) => start(path, scheme) };
}

async function start(executablePath: string, scheme: Scheme): Promise<Session> {
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless: true,
    extraPrefsFirefox: { "layout.css.prefers-color-scheme.content-override": scheme === "dark" ? 0 : 1 },
  });
  return session(browser);
}

async function session(browser: Browser): Promise<Session> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error instanceof Error ? error.message : String(error)));
  return {
    open: async (url, { width = 1280, height = 800 } = {}) => {
      await page.setViewport({ width, height });
      await page.goto(url);
    },
    evaluate: async (read, input) => await page.evaluate(read as never, input as never),
    click: async (selector) => page.locator(selector).click(),
    keys: async (...names) => {
      for (const name of names) await page.keyboard.press(name as KeyInput);
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
    errors: () => errors,
    close: async () => browser.close(),
  };
}
