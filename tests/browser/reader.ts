// A reader's browser in the tests. A worker keeps its pages, for a new one costs a browser more than most tests do; each
// test gets its page empty and as at first. A test that fails ends its worker, so that nothing of it is handed on. All
// that a worker keeps stands here: tests that keep other things than others would start workers of their own.
import { test as base, type Browser, type BrowserContextOptions, type Page } from "@playwright/test";
import { type HostServer, startHostServer } from "./hosts/host-server.ts";

interface WorkerParts {
  /** Which colours the reader's system asks for; null leaves it to the browser. */
  system: "light" | "dark" | null;
  readersPage: Page;
  scriptlessPage: Page;
  /**
   * A page that lets engines of rules look into it, which are no part of it, so that its own policy must not keep them
   * out. It goes from address to address and keeps what they have changed of it.
   */
  inspected: Page;
  /** A server of another origin than the site's, for pages that are put there. */
  elsewhere: HostServer;
  /** Another one, for what is framed there. */
  fixtures: HostServer;
}

interface TestParts {
  /** A page in a browser that runs no script. */
  scriptless: Page;
}

const SCREEN = { width: 1280, height: 720 };

export const test = base.extend<TestParts, WorkerParts>({
  system: ["light", { scope: "worker", option: true }],
  readersPage: [
    async ({ browser, system }, use) => withPage(browser, { colorScheme: system }, use),
    { scope: "worker" },
  ],
  scriptlessPage: [
    async ({ browser }, use) => withPage(browser, { javaScriptEnabled: false }, use),
    { scope: "worker" },
  ],
  inspected: [
    async ({ browser }, use) => withPage(browser, { bypassCSP: true, reducedMotion: "reduce" }, use),
    { scope: "worker" },
  ],
  elsewhere: [async ({}, use) => withServer(use), { scope: "worker" }],
  fixtures: [async ({}, use) => withServer(use), { scope: "worker" }],
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

async function withPage(browser: Browser, options: BrowserContextOptions, use: (page: Page) => Promise<void>) {
  const baseURL = process.env["SITE_UNDER_TEST"];
  const context = await browser.newContext({ viewport: SCREEN, ...(baseURL && { baseURL }), ...options });
  await use(await context.newPage());
  await context.close();
}

async function withServer(use: (server: HostServer) => Promise<void>) {
  const server = await startHostServer();
  await use(server);
  await server.close();
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
