// The page on which a widget is chosen: what is copied shows the widget that was chosen, and the page keeps to who uses
// it, by keys, without script, or with any address.
import { readFileSync } from "node:fs";
import { embedLanguages } from "../../src/facts/embed-language.ts";
import { widgetOfStage } from "../../src/site/widget-choice.ts";
import { WORLD_WIDGETS } from "../../src/facts/embed-text.ts";
import { expect, test, type Page } from "./reader.ts";
import { facts, listed, said, texts } from "./words.ts";

const words = texts["widgets-page"];
const field = (page: Page, method: string) => page.locator(`widget-builder [data-snippet="${method}"]`);
const methodOf = (page: Page, method: string) => page.locator(`[data-method="${method}"]`);
const choice = (page: Page, name: string) => page.locator(`widget-builder select[name="${name}"]`);
const radio = (page: Page, name: string, value: string | number) =>
  page.locator(`widget-builder [name="${name}"][value="${value}"]`);
const frame = (page: Page) => page.locator("widget-builder iframe");
/** The address of what the preview shows. */
const previewed = (page: Page) =>
  preview(page)
    .locator("html")
    .evaluate(() => location.href);
const preview = (page: Page) => page.frameLocator("widget-builder iframe");
const copy = (page: Page, method: string) => methodOf(page, method).locator("copy-text button").press("Enter");
const status = (page: Page, method: string) => methodOf(page, method).getByRole("status");
const outcome = (page: Page, method: string, name: "done" | "failed") =>
  methodOf(page, method).locator("copy-text").getAttribute(name);

test.describe("what is copied", () => {
  test.beforeEach(({ context }) => context.grantPermissions(["clipboard-read", "clipboard-write"]));
  test.skip(({ browserName }) => browserName !== "chromium", "only Chromium lets a test read what was copied");

  test("shows the chosen widget in an empty page elsewhere, in every way", async ({ page, baseURL, elsewhere }) => {
    for (const method of ["link", "iframe", "responsive", "image", "table"])
      await test.step(method, async () => {
        await page.goto("./widgets/?widget=participants&language=es&theme=dark&region=africa&highlight=NGA&header=0");
        await expect(field(page, method)).toHaveValue(/es\/participants|<table>/);
        const built = (await page.locator("widget-builder").getAttribute("data-root")) ?? "?";
        await copy(page, method);
        await expect(status(page, method)).toHaveText((await outcome(page, method, "done")) ?? "?");
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toBe(await field(page, method).inputValue());
        const here = copied.replaceAll(built, baseURL ?? "?");
        if (method === "link") {
          await page.goto(here);
          await expect(page.locator("html")).toHaveAttribute("data-highlight", "NGA");
          return;
        }
        const text = `<!doctype html><meta charset="utf-8"><body>${here}`;
        await page.goto(elsewhere.put("/", { text, headers: { "content-type": "text/html" } }));
        if (method === "image")
          await expect(page.getByRole("img")).toHaveAttribute("alt", new RegExp(String(listed.length)));
        else if (method === "table") await expect(page.getByRole("row")).toHaveCount(1 + listed.length);
        else {
          const widget = page.frameLocator("iframe");
          await expect(widget.locator("html")).toHaveAttribute("data-theme", "dark");
          await expect(widget.locator("html")).toHaveAttribute("data-highlight", "NGA");
          await expect(widget.getByRole("link").first()).toBeVisible();
        }
      });
  });

  test("is not said to be copied any more once it is another text", async ({ page }) => {
    await page.goto("./widgets/");
    await copy(page, "iframe");
    await expect(status(page, "iframe")).toHaveText((await outcome(page, "iframe", "done")) ?? "?");
    await radio(page, "theme", "dark").check();
    await expect(status(page, "iframe")).toHaveText("");
  });
});

test("a browser that lets no page copy marks the text and says so", async ({ page }) => {
  const refusing = await page.addInitScript(() =>
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error()) } }),
  );
  await page.goto("./widgets/");
  await copy(page, "iframe");
  await expect(status(page, "iframe")).toHaveText((await outcome(page, "iframe", "failed")) ?? "?");
  const marked = await field(page, "iframe").evaluate((place: HTMLTextAreaElement) => place.selectionEnd);
  expect(marked).toBe((await field(page, "iframe").inputValue()).length);
  await refusing.dispose();
});

test("a choice stands in the address, and is the same after the page is loaded again", async ({ page }) => {
  await page.goto("./widgets/?from=newsroom");
  await choice(page, "widget").selectOption("units");
  await choice(page, "language").selectOption("fr");
  await choice(page, "region").selectOption("europe");
  await choice(page, "highlight").selectOption("ESP");
  await radio(page, "theme", "auto").check();
  await radio(page, "width", 900).check();
  await radio(page, "header", 1).uncheck();
  await expect(page).toHaveURL(
    /\?from=newsroom&widget=units;language=fr;theme=auto;region=europe;highlight=ESP;header=0;width=900$/,
  );
  // But for the height, which is no choice: the preview tells it once it is there.
  const snippet = async () => (await field(page, "iframe").inputValue()).replace(/ height="\d+"/, "");
  const before = await snippet();
  expect(before).toContain("theme=auto;region=europe");
  await page.reload();
  await expect(choice(page, "widget")).toHaveValue("units");
  await expect(choice(page, "highlight")).toHaveValue("ESP");
  await expect(radio(page, "width", 900)).toBeChecked();
  await expect(radio(page, "header", 1)).not.toBeChecked();
  await expect.poll(snippet).toBe(before);
});

test("a country that is not on the list cannot be highlighted, and the builder says why", async ({ page }) => {
  await page.goto("./widgets/?highlight=USA");
  await expect(page.getByText(words.builder.unlisted)).toBeVisible();
  await page.goto("./widgets/?highlight=ken;theme=DARK;region=Africa");
  await expect(page.getByText(words.builder.unlisted)).toBeHidden();
  await expect(field(page, "link")).toHaveValue(/\?theme=dark;region=africa;highlight=KEN$/);
});

test("what a widget does not have is not offered, and does not count", async ({ page }) => {
  await page.goto("./widgets/?widget=told&region=asia&highlight=IND");
  await expect(preview(page).locator("html")).toHaveAttribute("data-highlight", "IND");
  await choice(page, "widget").selectOption("numbers");
  await expect(choice(page, "highlight")).toBeHidden();
  await expect(choice(page, "region")).toBeHidden();
  await expect(field(page, "link")).toHaveValue(/\/embed\/numbers\/$/);
  await choice(page, "widget").selectOption("countries/mli");
  await expect(field(page, "link")).toHaveValue(/\/embed\/countries\/mli\/$/);
  await choice(page, "widget").selectOption("told");
  await expect(field(page, "link")).toHaveValue(/\/embed\/told\/\?region=asia;highlight=IND$/);
});

test("the room reserved is enough for what is shown", async ({ page }) => {
  await page.goto("./widgets/?region=asia&highlight=IND");
  const root = preview(page).locator("html");
  await expect(root).toHaveAttribute("data-highlight", "IND");
  await expect.poll(() => root.evaluate((html) => html.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
  const inside = await root.evaluate(() => innerHeight);
  await expect(field(page, "iframe")).toHaveValue(new RegExp(`height="${inside}"`));
});

test("choices leave no entries in the history", async ({ page }) => {
  await page.goto("./method/");
  await page.goto("./widgets/");
  await choice(page, "widget").selectOption("numbers");
  await expect.poll(() => previewed(page)).toMatch(/\/numbers\//);
  await expect(preview(page).locator("[data-embed] h1")).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/method\/$/);
});

test("a hostile address leaves the form as by default", async ({ page }) => {
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  for (const query of [
    "widget=nothing&language=xx&theme=%3Cscript%3E&region=moon&highlight=%22%3E%3Cimg%20src%3Dx%3E&width=1e9&version=9",
    "widget=../../data/&language=../..",
    "widget[]=told&theme&region=%00&highlight=%E2%80%AE&header=%FF",
    `highlight=${"A".repeat(3000)}`,
  ]) {
    await page.goto(`./widgets/?${query}`);
    await expect.soft(choice(page, "widget"), query).toHaveValue("told");
    await expect.soft(field(page, "link"), query).toHaveValue(/\/embed\/told\/(\?header=0)?$/);
    await expect.poll(() => previewed(page), query).toMatch(/\/embed\/told\/(\?header=0)?$/);
    await expect.soft(preview(page).locator("[data-embed] svg:visible").first(), query).toBeVisible();
  }
  expect(faults).toEqual([]);
});

test("everything can be chosen and copied by keys, in the order in which it stands", async ({ page }) => {
  await page.goto("./widgets/");
  await choice(page, "widget").focus();
  const met: string[] = [];
  // The next stop would be in the frame, whose process learns later than this page that it has the focus.
  for (let key = 0; key < 7; key += 1) {
    if (key > 0) await page.keyboard.press("Tab");
    met.push(await page.evaluate(() => document.activeElement?.getAttribute("name") ?? ""));
  }
  expect(met).toEqual(["widget", "language", "region", "highlight", "theme", "width", "header"]);
  await page.locator('widget-builder a[href$="#set-up"]').focus();
  await page.keyboard.press("Tab");
  await expect(field(page, "link")).toBeFocused();
  await radio(page, "theme", "light").focus();
  await page.keyboard.press("ArrowRight");
  await expect(field(page, "link")).toHaveValue(/theme=dark$/);
  await choice(page, "widget").focus();
  await page.keyboard.type(words.builder.names.numbers);
  await expect(field(page, "link")).toHaveValue(/numbers\/\?theme=dark$/);
});

test("a change of the preview is said once, in one sentence", async ({ page }) => {
  await page.goto("./widgets/");
  await choice(page, "widget").selectOption("numbers");
  await expect(frame(page)).toHaveAttribute("title", /./);
  await expect(page.locator(".preview").getByRole("status")).toHaveText(
    new RegExp(said(words.builder.shown, { width: 600, height: "\\d+" })),
  );
  await expect(page.locator(".preview").getByRole("status")).toContainText(
    (await frame(page).getAttribute("title")) ?? "?",
  );
});

test("a language that nobody has reviewed is said to be a draft", async ({ page }) => {
  await page.goto("./widgets/");
  for (const { locale, words: own } of Object.values(embedLanguages)) {
    await choice(page, "language").selectOption(locale);
    await expect(page.locator(".draft")).toBeVisible({ visible: !own.reviewed });
  }
});

test("the links to files follow the widget, with their weight", async ({ page }) => {
  await page.goto("./widgets/?widget=countries/mli&language=ar");
  const zip = methodOf(page, "zip").locator('[data-file="zip"]');
  await expect(zip).toHaveAttribute("href", /\/embed\/ar\/countries\/mli\/widget\.zip$/);
  await expect(methodOf(page, "zip").locator(".size")).toHaveText(/^\d+ kB$/);
  const [download] = await Promise.all([page.waitForEvent("download"), zip.press("Enter")]);
  expect(download.suggestedFilename()).toBe("liberterra-iii-ar-countries-mli.zip");
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
});

test("a picture of the story opens the builder with its state", async ({ page }) => {
  const pictures = facts.parts.flatMap(({ steps }) => steps.map(({ id, stage }) => ({ id, ...widgetOfStage(stage) })));
  const { id, region = "?", highlight = "?" } = pictures.find((own) => own.highlight && own.region !== "world") ?? {};
  await page.goto("./?read=article");
  await page.locator(`[data-step="${id}"] .use a`).click();
  await expect(choice(page, "region")).toHaveValue(region);
  await expect(choice(page, "highlight")).toHaveValue(highlight);
  await expect(preview(page).locator("html")).toHaveAttribute("data-highlight", highlight);
});

test("the map to explore opens the builder with what it shows", async ({ page }) => {
  await page.goto("./countries/?layer=units&view=africa&country=mli");
  await page.locator("country-explorer .use a").click();
  await expect(choice(page, "widget")).toHaveValue("units");
  await expect(choice(page, "region")).toHaveValue("africa");
  await expect(choice(page, "highlight")).toHaveValue("MLI");
});

test("without script the widgets stand there with all that can be taken, and the form is not shown", async ({
  scriptless: page,
}) => {
  await page.goto("./widgets/");
  await expect(page.locator("widget-builder")).toBeHidden();
  const told = page.locator("details#told");
  await told.locator("summary").click();
  await expect(told.getByRole("textbox")).toHaveCount(4);
  await expect(told.getByRole("textbox").nth(1)).toHaveValue(/^<iframe src="[^"]+\/embed\/told\/"/);
  for (const file of ["png", "svg", "table", "zip"]) await expect(told.locator(`[data-file="${file}"]`)).toBeVisible();
  await expect(page.locator("main details")).toHaveCount(WORLD_WIDGETS.length);
});
