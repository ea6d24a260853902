// A reader's browser in the tests. A worker keeps its pages, for a new one costs a browser more than most tests do; each
// test gets its page empty and as at first. A test that fails ends its worker, so that nothing of it is handed on.
import { test as base, type Browser, type BrowserContextOptions, type Page } from "@playwright/test";

interface WorkerParts {
  /** Which colours the reader's system asks for; null leaves it to the browser. */
  system: "light" | "dark" | null;
  readersPage: Page;
  scriptlessPage: Page;
}

interface TestParts {
  /** A page in a browser that runs no script. */
  scriptless: Page;
}

const SCREEN = { width: 1280, height: 720 };

export const test = base.extend<TestParts, WorkerParts>({
  system: ["light", { scope: "worker", option: true }],
  readersPage: [
    async ({ browser, system }, use) => {
      const page = await pageIn(browser, { colorScheme: system });
      await use(page);
      await page.context().close();
    },
    { scope: "worker" },
  ],
  scriptlessPage: [
    async ({ browser }, use) => {
      const page = await pageIn(browser, { javaScriptEnabled: false });
      await use(page);
      await page.context().close();
    },
    { scope: "worker" },
  ],
  context: async ({ readersPage }, use) => {
    await use(readersPage.context());
  },
  page: async ({ readersPage, system }, use) => {
    await use(readersPage);
    await asAtFirst(readersPage, system);
  },
  scriptless: async ({ scriptlessPage }, use) => {
    await use(scriptlessPage);
    await asAtFirst(scriptlessPage, "light");
  },
});

async function pageIn(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const baseURL = process.env["SITE_UNDER_TEST"];
  const context = await browser.newContext({ viewport: SCREEN, ...(baseURL && { baseURL }), ...options });
  return context.newPage();
}

/** Takes back whatever a test may have changed. */
async function asAtFirst(page: Page, colorScheme: WorkerParts["system"]): Promise<void> {
  for (const event of ["request", "response", "console", "pageerror"] as const) page.removeAllListeners(event);
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await page.unrouteAll();
  await page.context().unrouteAll();
  await page.context().clearPermissions();
  await page.emulateMedia({ media: null, colorScheme, reducedMotion: null, forcedColors: null });
  await page.setViewportSize(SCREEN);
  await page.goto("about:blank");
}

export { expect, type Page } from "@playwright/test";
