// Knows the page on which a widget is chosen: what is copied shows the widget that was chosen. Knows no host.
import axeCore from "axe-core";
import { expect, test } from "@playwright/test";
import { startHostServer } from "./hosts/host-server.ts";

test("what the form gives to copy shows the chosen widget in an empty page", async ({ page, baseURL }) => {
  const newsroom = await startHostServer();
  await page.goto("./widgets/");
  await page.getByLabel("Widget").selectOption("participants");
  await page.getByLabel("Language").selectOption("es");
  await page.getByLabel("Colours").selectOption("dark");
  await page.getByLabel("Opens with").selectOption("africa");
  await page.getByLabel("with its own title").uncheck();
  const address = await page.locator('[data-rung="address"]').textContent();
  const built = new URL(address ?? "");
  expect(built.pathname).toMatch(/\/embed\/es\/participants\/$/);
  expect([...built.searchParams]).toEqual([
    ["theme", "dark"],
    ["region", "africa"],
    ["header", "0"],
  ]);
  for (const rung of ["frame", "resizing"]) {
    const markup = (await page.locator(`[data-rung="${rung}"]`).textContent()) ?? "";
    const host = await page.context().newPage();
    const text = `<!doctype html>${markup.replaceAll("http://localhost:4321/", baseURL ?? "")}`;
    await host.goto(newsroom.put(`/${rung}`, { text, headers: { "content-type": "text/html" } }));
    const widget = host.frameLocator("iframe");
    await expect(widget.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(widget.getByRole("link").first()).toBeVisible();
    await host.close();
  }
  await newsroom.close();
});

test("the preview is the widget itself", async ({ page }) => {
  await page.goto("./widgets/");
  await page.getByLabel("Widget").selectOption("numbers");
  await expect(page.frameLocator("iframe").getByText("12,992")).toBeVisible();
});

test("a language that nobody has reviewed is said to be a draft", async ({ page }) => {
  await page.goto("./widgets/");
  await expect(page.locator(".draft")).toBeHidden();
  await page.getByLabel("Language").selectOption("ar");
  await expect(page.locator(".draft")).toBeVisible();
});

test("without script the four widgets stand there with what to copy, and the form is not shown", async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  await page.goto("./widgets/");
  await expect(page.locator("widget-builder")).toBeHidden();
  await expect(page.locator("section code:visible")).toHaveCount(4);
  await page.close();
});

for (const width of [320, 1280]) {
  test(`axe finds nothing at ${width} px, and nothing is wider than the screen`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("./widgets/");
    await page.evaluate(axeCore.source);
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof axeCore };
      const { violations } = await axe.run({ exclude: ["iframe"] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
    });
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
