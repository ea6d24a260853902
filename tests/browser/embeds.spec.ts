// How the widgets look and behave in a browser: at every width, in each theme, whatever their address asks for.
import { dataset } from "../../src/facts/dataset.ts";
import { embedHeight } from "../../src/embed/embed-heights.ts";
import { embedLanguage } from "../../src/facts/embed-language.ts";
import { WORLD_WIDGETS } from "../../src/facts/embed-text.ts";
import { type Widget, widgetPath, widgets } from "../../src/facts/widgets.ts";
import type { Locale } from "../../src/facts/fields.ts";
import { combinations } from "../combinations.ts";
import { everything } from "../scope.ts";
import { expect, test, type Page } from "./reader.ts";
import { chosenWidgets } from "./the-pages.ts";

const MOST_PX = 700;
const RECORDED = [320, 600, 900] as const;
const widths = [280, 320, 375, 416, 479, 559, 600, 900, 991, 1200];
const pathTo = (locale: Locale, name: string, query = "") => `embed/${widgetPath({ locale, name })}/${query}`;
const iso3s = dataset.facts.participants.map(({ iso3 }) => iso3);

/** An address of the site's own at which stands nothing but a frame, as wide as is asked. */
async function openFrame(page: Page): Promise<void> {
  const body = '<!doctype html><iframe title="A widget" style="height: 300px; border: 0"></iframe>';
  await page.route("**/nothing-but-a-frame/", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("nothing-but-a-frame/");
}

/** How high the content of a widget is at each width, and by how much it is wider than the frame. */
async function sizesIn(page: Page, address: string): Promise<{ width: number; height: number; sideways: number }[]> {
  return page.evaluate(
    async ([src, wanted]) => {
      const frame = document.querySelector("iframe") as HTMLIFrameElement;
      frame.style.width = "600px";
      await new Promise((resolve) => {
        frame.addEventListener("load", resolve, { once: true });
        frame.src = src;
      });
      const inside = frame.contentDocument as Document;
      const content = inside.querySelector("[data-embed]");
      return wanted.map((width) => {
        frame.style.width = `${width}px`;
        const height = content?.getBoundingClientRect().height ?? Infinity;
        const { innerWidth = 0 } = frame.contentWindow ?? {};
        return { width: innerWidth, height, sideways: inside.documentElement.scrollWidth - innerWidth };
      });
    },
    [address, widths] as const,
  );
}

/** What of a widget does not fit, one line each. */
async function misfits(page: Page, address: string, mostAt: (width: number) => number, at = widths) {
  const sizes = await sizesIn(page, `../${address}`);
  expect(sizes.map(({ width }) => width)).toEqual(widths);
  return sizes
    .filter(({ width }) => at.includes(width))
    .filter(({ width, height, sideways }) => sideways > 0 || height > mostAt(width))
    .map((size) => `${address}: ${JSON.stringify(size)}, at most ${mostAt(size.width)} px high`);
}

for (const [locale, own] of Map.groupBy(everything ? widgets : chosenWidgets, (widget) => widget.locale))
  test(`widgets in “${locale}” fit frames from 280 to 1200 px, nowhere taller than 700 px or than was recorded`, async ({
    page,
  }) => {
    await openFrame(page);
    const faults: string[] = [];
    for (const widget of own)
      faults.push(...(await misfits(page, pathTo(locale, widget.name), (width) => mostOf(widget, width))));
    expect(faults).toEqual([]);
  });

function mostOf(widget: Widget, width: number): number {
  const recorded = RECORDED.find((known) => known === width);
  return recorded === undefined ? MOST_PX : Math.min(MOST_PX, embedHeight(widget, recorded));
}

const asked = combinations({
  locale: ["en", "ar"] as const,
  name: WORLD_WIDGETS,
  region: ["world", "africa", "americas", "asia", "europe"],
  theme: everything ? (["dark"] as const) : (["light", "dark", "auto"] as const),
  header: ["", "&header=0"],
  highlight: ["", "&highlight=COD", "&highlight=TCA"],
});

for (const [name, rows] of Map.groupBy(asked, (row) => row.name))
  test(`“${name}” fits every width whatever is asked of it at once`, async ({ page }) => {
    await openFrame(page);
    const faults: string[] = [];
    for (const { locale, region, theme, header, highlight } of rows) {
      const address = pathTo(locale, name, `?region=${region}&theme=${theme}${header}${highlight}`);
      faults.push(...(await misfits(page, address, () => MOST_PX)));
    }
    expect(faults).toEqual([]);
  });

test("asks nobody for anything and leaves nothing behind", async ({ page, context }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(pathTo("en", "told", "?highlight=KEN"));
  await page.locator("summary").click();
  expect(asked.filter((address) => !address.endsWith("/embed/told/"))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test("its ground is opaque, and light or dark as its address and the reader's system ask", async ({ page }) => {
  const [paper, night] = ["rgb(250, 248, 243)", "rgb(20, 23, 26)"];
  for (const [query, colorScheme, ground] of [
    ["", "dark", paper],
    ["?theme=dark", "light", night],
    ["?dark=true", "light", night],
    ["?theme=auto", "dark", night],
    ["?theme=auto", "light", paper],
    ["?theme=neon", "dark", paper],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(pathTo("en", "participants", query));
    const painted = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect.soft(painted, `“${query}” in a ${colorScheme} browser`).toBe(ground);
  }
});

test("points out a country, says its name, and marks its dot", async ({ page }) => {
  await page.goto(pathTo("en", "told", "?highlight=MLI"));
  const told = embedLanguage("en");
  await expect(page.locator(".highlighted")).toHaveText(`${told.nameOf("MLI")}: ${told.words.legend.told}`);
  const outline = await page.locator('#world [data-iso="MLI"]').getAttribute("d");
  expect(await page.locator(".mark").first().getAttribute("d")).toBe(outline);
  await page.goto(pathTo("es", "participants", "?highlight=BRB"));
  await expect(page.locator(".highlighted")).toContainText(embedLanguage("es").nameOf("BRB"));
  const dots = page.locator("g[data-highlighted] circle");
  expect(await dots.count()).toBeGreaterThan(0);
  for (const dot of await dots.all()) await expect(dot).toHaveCSS("stroke-width", "2.5px");
});

test("shows one region when asked, and stays as low in Portuguese, also where it points out a country", async ({
  page,
}) => {
  const regions = ["africa", "americas", "asia", "europe"].map((region) => ["told", `?region=${region}`] as const);
  for (const [name, query] of regions) {
    await page.goto(pathTo("pt", name, query));
    await expect.soft(page.locator(`.panel.${new URLSearchParams(query).get("region")}`)).toBeVisible();
    await expect.soft(page.locator(".whole svg").first()).toBeHidden();
  }
  for (const [name, query] of regions)
    for (const width of [700, 900, 1100]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(pathTo("en", name, query));
      const map = await page.locator(".map").boundingBox();
      expect.soft(map?.width, `${query} at ${width} px takes half of its frame`).toBeGreaterThanOrEqual(width / 2);
    }
  await openFrame(page);
  const faults: string[] = [];
  const pointing = ["told", "units"].map((name) => [name, "?highlight=GBR"] as const);
  for (const [name, query] of regions)
    faults.push(...(await misfits(page, pathTo("pt", name, query), () => MOST_PX, [280, 416, 600, 900, 1200])));
  for (const [name, query] of pointing) faults.push(...(await misfits(page, pathTo("pt", name, query), () => MOST_PX)));
  expect(faults).toEqual([]);
});

test("in a contrast theme a key is as its class on the map, and no two classes are the same", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  for (const name of ["participants", "told", "units"] as const) {
    await page.goto(pathTo("en", name));
    const looks = await page.evaluate(() => {
      const lookOf = (element: Element | null) => {
        if (element === null) return "none";
        const { fill, stroke, strokeWidth, strokeDasharray } = getComputedStyle(element);
        return [fill, stroke, strokeWidth, strokeDasharray].join(" ");
      };
      return [...document.querySelectorAll(".legend rect")].map((key) => ({
        key: lookOf(key),
        map: lookOf(document.querySelector(`.map .${key.getAttribute("class")}`)),
      }));
    });
    expect
      .soft(
        looks.filter(({ key, map }) => key !== map),
        name,
      )
      .toEqual([]);
    expect.soft(new Set(looks.map(({ key }) => key)).size, name).toBe(looks.length);
  }
});

test("gives up its title but never its source", async ({ page }) => {
  const { words, say, source } = embedLanguage("en");
  await page.goto(pathTo("en", "told", "?header=0"));
  await expect(page.locator("h1")).toBeHidden();
  await expect(page.getByText(say(words.told.notWhere))).toBeVisible();
  for (const said of [say(words.frame.initial), say(words.frame.borders), source()])
    await expect(page.locator("footer")).toContainText(said);
});

test("hostile addresses change nothing but the known states", async ({ page }) => {
  const markup = () => page.evaluate(() => document.body.innerHTML);
  await page.goto(pathTo("en", "participants"));
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
    await page.goto(pathTo("en", "participants", hostile));
    expect.soft(await markup(), hostile).toBe(untouched);
    const states = await page.evaluate(() => ({ ...document.documentElement.dataset }));
    expect.soft(states, hostile).toEqual({ theme: "light", region: "world" });
  }
  expect(errors).toEqual([]);
});

test("Arabic runs from right to left, but the map stays as it is", async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 700 });
  await page.goto(pathTo("ar", "participants"));
  const [title, map] = [await page.locator("h1").boundingBox(), await page.locator(".map").boundingBox()];
  expect(title?.x).toBeGreaterThan((map?.x ?? 0) + (map?.width ?? 0));
  const left = async (code: string) => (await page.locator(`#world [data-iso="${code}"]`).boundingBox())?.x ?? 0;
  expect(await left("CAN")).toBeLessThan(await left("IND"));
});

test("tells it all without script", async ({ scriptless: page }) => {
  await page.goto(pathTo("fr", "told"));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.locator("summary").click();
  const told = await page.locator("[data-embed]").innerText();
  const { nameOf } = embedLanguage("fr");
  expect(iso3s.map(nameOf).filter((name) => !told.includes(name))).toEqual([]);
});
