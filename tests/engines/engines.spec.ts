// The short list of checks in a browser of Playwright's, as `npm run test:engines` starts it.
import { type Page, test } from "@playwright/test";
import { type HostServer, startHostServer } from "../browser/hosts/host-server.ts";
import { checks } from "./checks.ts";
import type { Session } from "./session.ts";

let hosts: HostServer;
test.beforeAll(async () => {
  hosts = await startHostServer();
});
test.afterAll(() => hosts.close());

for (const scheme of ["light", "dark"] as const)
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme });
    for (const { says, run } of checks.filter((check) => (check.scheme ?? "light") === scheme))
      test(says, async ({ page, baseURL }) => {
        const host = (path: string, text: string, type = "text/html; charset=utf-8") =>
          hosts.put(path, { text, headers: { "content-type": type } });
        await run(sessionOf(page), { site: baseURL ?? "", host });
      });
  });

function sessionOf(page: Page): Session {
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
    close: async () => page.close(),
  };
}
