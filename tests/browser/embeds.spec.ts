// Knows how the widgets look and behave in a browser: at every width, in each theme, whatever their address asks for.
import { expect, test, type Page } from "@playwright/test";
import { embedHeight } from "../../src/model/embed-heights.ts";
import { WORLD_WIDGETS, widgetPath, widgets } from "../../src/model/widgets.ts";

const most = 700;
const path = (locale: string, name: string) => `embed/${widgetPath({ locale: locale as "en", name })}/`;
const sizeOf = (page: Page) =>
  page.locator("[data-embed]").evaluate((content) => ({
    height: content.getBoundingClientRect().height,
    sideways: document.documentElement.scrollWidth - innerWidth,
  }));
const heightOf = async (page: Page) => (await sizeOf(page)).height;
const groundOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

for (const locale of ["en", "es", "fr", "pt", "ar"] as const) {
  for (const name of [...WORLD_WIDGETS, "countries/sen", "countries/gbr", "countries/blz"]) {
    test(`${locale} ${name} fits frames from 280 to 1200 px, nowhere taller than 700 px`, async ({ page }) => {
      await page.goto(path(locale, name));
      for (const width of [280, 320, 375, 479, 559, 600, 991, 1200]) {
        await page.setViewportSize({ width, height: 300 });
        const { sideways, height } = await sizeOf(page);
        expect(sideways, `sideways at ${width}`).toBeLessThanOrEqual(0);
        expect(height, `height at ${width}`).toBeLessThanOrEqual(most);
      }
    });
  }
}

for (const [locale, own] of Map.groupBy(widgets, (widget) => widget.locale)) {
  test(`no widget in “${locale}” is taller than the height recorded for it`, async ({ page }) => {
    test.slow();
    for (const widget of own) {
      await page.goto(path(widget.locale, widget.name));
      for (const width of [320, 600, 900] as const) {
        await page.setViewportSize({ width, height: 300 });
        const most = embedHeight(widget, width);
        expect(await heightOf(page), `${widgetPath(widget)} at ${width}`).toBeLessThanOrEqual(most);
      }
    }
  });
}

test("asks nobody for anything and leaves nothing behind", async ({ page, context }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${path("en", "told")}?highlight=KEN`);
  await page.locator("summary").click();
  expect(asked.filter((address) => !address.endsWith("/embed/told/"))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test.describe("themes", () => {
  const [paper, night] = ["rgb(250, 248, 243)", "rgb(20, 23, 26)"];

  for (const [query, scheme, ground] of [
    ["", "dark", paper],
    ["?theme=dark", "light", night],
    ["?dark=true", "light", night],
    ["?theme=auto", "dark", night],
    ["?theme=auto", "light", paper],
    ["?theme=neon", "dark", paper],
  ] as const) {
    test(`“${query}” in a ${scheme} browser paints an opaque ground`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(path("en", "participants") + query);
      expect(await groundOf(page)).toBe(ground);
    });
  }
});

test("points out a country, says its name, and marks its dot", async ({ page }) => {
  await page.goto(`${path("en", "told")}?highlight=MLI`);
  await expect(page.locator(".highlighted")).toHaveText("Mali: a case is told");
  expect(await page.locator(".mark").first().getAttribute("href")).toBe("#MLI");
  await page.goto(`${path("es", "participants")}?highlight=BRB`);
  await expect(page.locator(".highlighted")).toHaveText("Barbados: en la lista de participantes");
  const dots = page.locator("circle[data-highlighted]");
  expect(await dots.count()).toBeGreaterThan(0);
  for (const dot of await dots.all()) await expect(dot).toHaveCSS("stroke-width", "2.5px");
});

test("shows one region when asked, at most 700 px tall", async ({ page }) => {
  for (const region of ["africa", "americas", "asia", "europe"])
    for (const width of [280, 416, 600, 900, 1200]) {
      await page.setViewportSize({ width, height: 300 });
      await page.goto(`${path("pt", "told")}?region=${region}`);
      await expect(page.locator(`.panel.${region}`)).toBeVisible();
      await expect(page.locator(".whole svg").first()).toBeHidden();
      expect(await heightOf(page), `${region} at ${width}`).toBeLessThanOrEqual(most);
    }
});

test("stays as low when it points out a country", async ({ page }) => {
  for (const name of ["told", "units"])
    for (const width of [280, 375, 479, 559, 600, 991]) {
      await page.setViewportSize({ width, height: 300 });
      await page.goto(`${path("pt", name)}?highlight=GBR`);
      expect(await heightOf(page), `${name} at ${width}`).toBeLessThanOrEqual(most);
    }
});

test("gives up its title but never its source", async ({ page }) => {
  await page.goto(`${path("en", "told")}?header=0`);
  await expect(page.locator("h1")).toBeHidden();
  await expect(page.getByText("What the release tells, not where trafficking happens")).toBeVisible();
  for (const words of ["Initial reporting.", "Borders imply no opinion", "Source: INTERPOL"])
    await expect(page.locator("footer")).toContainText(words);
});

test("hostile addresses change nothing but the known states", async ({ page }) => {
  const markup = () => page.evaluate(() => document.body.innerHTML);
  await page.goto(path("en", "participants"));
  const untouched = await markup();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  for (const hostile of [
    "?highlight=%22%5D%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
    "?highlight=ZZZ",
    "?highlight=USA%00",
    "?theme=%3Cscript%3E&region=__proto__&header=constructor",
    "?region=africa%22%20onload%3D%22alert(1)",
    "?%E0%A4%A&&&==&highlight[]=KEN",
    `?theme=${"x".repeat(5000)}`,
  ]) {
    await page.goto(path("en", "participants") + hostile);
    expect(await markup()).toBe(untouched);
    const states = await page.evaluate(() => ({ ...document.documentElement.dataset }));
    expect(states).toEqual({ theme: "light", region: "world" });
  }
  expect(errors).toEqual([]);
});

test("Arabic runs from right to left, but the map stays as it is", async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 700 });
  await page.goto(path("ar", "participants"));
  const [title, map] = [await page.locator("h1").boundingBox(), await page.locator(".map").boundingBox()];
  expect(title?.x).toBeGreaterThan((map?.x ?? 0) + (map?.width ?? 0));
  const left = async (code: string) => (await page.locator(`#${code}`).boundingBox())?.x ?? 0;
  expect(await left("CAN")).toBeLessThan(await left("IND"));
});

test("tells it all without script", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(path("fr", "told"));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.locator("summary").click();
  await expect(page.getByText("Sénégal", { exact: true })).toBeVisible();
  await context.close();
});
