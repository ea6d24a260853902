// A page under inspection: one for a worker, which goes from address to address, for a browser keeps the engines' code
// ready only as long as its page stays. Colours, size and scripts are changed as a reader's machine would have them.
import { test as base, type Page } from "@playwright/test";

/** How a reader sees a page. */
export interface Setting {
  readonly width: 320 | 768 | 1280;
  readonly colours: "light" | "dark" | "forced";
}

export const test = base.extend<object, { inspected: Page }>({
  inspected: [
    async ({ browser }, use) => {
      const baseURL = process.env["SITE_UNDER_TEST"];
      // The engines are no part of the page, so its own policy must not keep them out.
      const context = await browser.newContext({
        bypassCSP: true,
        reducedMotion: "reduce",
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: "worker" },
  ],
});

/** Changes the open page to a setting. */
export async function seeAs(page: Page, { width, colours }: Setting): Promise<void> {
  const forcedColors = colours === "forced" ? "active" : "none";
  await page.emulateMedia({
    colorScheme: colours === "dark" ? "dark" : "light",
    forcedColors,
    reducedMotion: "reduce",
  });
  await page.setViewportSize({ width, height: width === 320 ? 700 : 900 });
}

/** Goes to an address with our scripts or, since axe waits for ever where none may run, with those blocked. */
export async function goTo(page: Page, address: string, script: boolean): Promise<void> {
  await page.unrouteAll();
  if (!script) await page.route("**/*.js", (route) => route.abort());
  await page.goto(address);
}

export { expect } from "@playwright/test";
