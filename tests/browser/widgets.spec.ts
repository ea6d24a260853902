// Knows the page on which a widget is chosen: what is copied shows the widget that was chosen, and the page keeps to
// who uses it, by keys, without script, or with any address. Knows no host.
import { readFileSync } from "node:fs";
import axeCore from "axe-core";
import { expect, test, type Page } from "@playwright/test";
import { startHostServer } from "./hosts/host-server.ts";

const field = (page: Page, rung: string) => page.locator(`widget-builder [data-rung="${rung}"]`);
const preview = (page: Page) => page.frameLocator("widget-builder iframe");

test.describe("what is copied", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });
  const choice = "widget=participants&language=es&theme=dark&region=africa&highlight=NGA&header=0";

  for (const rung of ["address", "frame", "resizing", "image", "table"])
    test(`from the rung “${rung}” shows the chosen widget in an empty page elsewhere`, async ({ page, baseURL }) => {
      const newsroom = await startHostServer();
      await page.goto(`./widgets/?${choice}`);
      await expect(field(page, rung)).toHaveValue(/es\/participants|<table>/);
      const rungs = page.locator(`[data-of="${rung}"]`);
      await rungs.getByRole("button", { name: "Copy" }).press("Enter");
      await expect(rungs.getByRole("status")).toHaveText("Copied.");
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await field(page, rung).inputValue());
      const here = copied.replaceAll("http://localhost:4321/", baseURL ?? "");
      if (rung === "address") {
        await page.goto(here);
        await expect(page.locator("html")).toHaveAttribute("data-highlight", "NGA");
        return newsroom.close();
      }
      const text = `<!doctype html><meta charset="utf-8"><body>${here}`;
      await page.goto(newsroom.put("/", { text, headers: { "content-type": "text/html" } }));
      if (rung === "image") await expect(page.getByRole("img")).toHaveAttribute("alt", /119/);
      else if (rung === "table") await expect(page.getByRole("row")).toHaveCount(1 + 119);
      else {
        const widget = page.frameLocator("iframe");
        await expect(widget.locator("html")).toHaveAttribute("data-theme", "dark");
        await expect(widget.locator("html")).toHaveAttribute("data-highlight", "NGA");
        await expect(widget.getByRole("link").first()).toBeVisible();
      }
      await newsroom.close();
    });

  test("is not said to be copied any more once it is another text", async ({ page }) => {
    await page.goto("./widgets/");
    const rung = page.locator('[data-of="frame"]');
    await rung.getByRole("button", { name: "Copy" }).press("Enter");
    await expect(rung.getByRole("status")).toHaveText("Copied.");
    await page.getByLabel("dark").check();
    await expect(rung.getByRole("status")).toHaveText("");
  });
});

test("a browser that lets no page copy marks the text and says so", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error()) } }),
  );
  await page.goto("./widgets/");
  const rung = page.locator('[data-of="frame"]');
  await rung.getByRole("button", { name: "Copy" }).press("Enter");
  await expect(rung.getByRole("status")).toContainText("does not let us copy");
  const marked = await field(page, "frame").evaluate((place: HTMLTextAreaElement) => place.selectionEnd);
  expect(marked).toBe((await field(page, "frame").inputValue()).length);
});

test("a choice stands in the address, and is the same after the page is loaded again", async ({ page }) => {
  await page.goto("./widgets/?from=newsroom");
  await page.getByLabel("Widget").selectOption("units");
  await page.getByLabel("Language").selectOption("fr");
  await page.getByLabel("Opens with").selectOption("europe");
  await page.getByLabel("Points out").selectOption("ESP");
  await page.getByLabel("as the page around it").check();
  await page.getByLabel("900").check();
  await page.getByLabel("with its own title").uncheck();
  await expect(page).toHaveURL(
    /\?from=newsroom&widget=units&language=fr&theme=auto&region=europe&highlight=ESP&header=0&width=900$/,
  );
  const before = await field(page, "frame").inputValue();
  expect(before).toContain("color-scheme:light dark");
  await page.reload();
  await expect(page.getByLabel("Widget")).toHaveValue("units");
  await expect(page.getByLabel("Points out")).toHaveValue("ESP");
  await expect(page.getByLabel("900")).toBeChecked();
  await expect(page.getByLabel("with its own title")).not.toBeChecked();
  await expect(field(page, "frame")).toHaveValue(before);
});

test("what a widget does not have is not offered, and does not count", async ({ page }) => {
  await page.goto("./widgets/?widget=told&region=asia&highlight=IND");
  await expect(preview(page).locator("html")).toHaveAttribute("data-highlight", "IND");
  await page.getByLabel("Widget").selectOption("numbers");
  await expect(page.getByLabel("Points out")).toBeHidden();
  await expect(page.getByLabel("Opens with")).toBeHidden();
  await expect(field(page, "address")).toHaveValue(/\/embed\/numbers\/$/);
  await page.getByLabel("Widget").selectOption("countries/mli");
  await expect(field(page, "address")).toHaveValue(/\/embed\/countries\/mli\/$/);
  await page.getByLabel("Widget").selectOption("told");
  await expect(field(page, "address")).toHaveValue(/\/embed\/told\/\?region=asia&highlight=IND$/);
});

test("the room reserved is enough for what is shown", async ({ page }) => {
  await page.goto("./widgets/?region=asia&highlight=IND");
  const root = preview(page).locator("html");
  await expect(root).toHaveAttribute("data-highlight", "IND");
  await expect.poll(() => root.evaluate((html) => html.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
  const inside = await root.evaluate(() => innerHeight);
  await expect(field(page, "frame")).toHaveValue(new RegExp(`height="${inside}"`));
});

test("choices leave no entries in the history", async ({ page }) => {
  await page.goto("./method/");
  await page.goto("./widgets/");
  await page.getByLabel("Widget").selectOption("numbers");
  await expect(preview(page).getByText("12,992")).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/method\/$/);
});

for (const query of [
  "widget=nothing&language=xx&theme=%3Cscript%3E&region=moon&highlight=%22%3E%3Cimg%20src%3Dx%3E&width=1e9&version=9",
  "widget=../../data/&language=../..",
  "widget[]=told&theme&region=%00&highlight=%E2%80%AE&header=%FF",
  `highlight=${"A".repeat(3000)}`,
])
  test(`a hostile address leaves the form as by default: ${query.slice(0, 40)}`, async ({ page }) => {
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.goto(`./widgets/?${query}`);
    await expect(page.getByLabel("Widget")).toHaveValue("told");
    await expect(field(page, "address")).toHaveValue(/\/embed\/told\/(\?header=0)?$/);
    await expect(preview(page).getByText("What the release tells")).toBeVisible();
    expect(faults).toEqual([]);
  });

test("everything can be chosen and copied by keys, in the order in which it stands", async ({ page }) => {
  await page.goto("./widgets/");
  await page.getByLabel("Widget").focus();
  const met: string[] = [];
  for (let key = 0; key < 7; key += 1) {
    met.push(await page.evaluate(() => document.activeElement?.getAttribute("name") ?? ""));
    await page.keyboard.press("Tab");
  }
  expect(met).toEqual(["widget", "language", "region", "highlight", "theme", "width", "header"]);
  await page.getByRole("link", { name: "Open it by itself" }).focus();
  await page.keyboard.press("Tab");
  await expect(field(page, "address")).toBeFocused();
  await page.getByLabel("light").focus();
  await page.keyboard.press("ArrowRight");
  await expect(field(page, "address")).toHaveValue(/theme=dark$/);
  await page.getByLabel("Widget").focus();
  await page.keyboard.type("Five");
  await expect(field(page, "address")).toHaveValue(/numbers\/\?theme=dark$/);
});

test("a change of the preview is said once, in one sentence", async ({ page }) => {
  await page.goto("./widgets/");
  await page.getByLabel("Widget").selectOption("numbers");
  await expect(page.locator(".preview").getByRole("status")).toHaveText(
    /^Five counts, five verbs.*: 600 × \d+ pixels, the room that the frame reserves\.$/,
  );
});

test("a language that nobody has reviewed is said to be a draft", async ({ page }) => {
  await page.goto("./widgets/");
  await expect(page.locator(".draft")).toBeHidden();
  await page.getByLabel("Language").selectOption("ar");
  await expect(page.locator(".draft")).toBeVisible();
});

test("the links to files follow the widget, with their weight", async ({ page }) => {
  await page.goto("./widgets/?widget=countries/mli&language=ar");
  const zip = page.getByRole("link", { name: "Download the zip" }).first();
  await expect(zip).toHaveAttribute("href", /\/embed\/ar\/countries\/mli\/widget\.zip$/);
  await expect(page.locator('[data-of="archive"] .size')).toHaveText(/^\d+ kB$/);
  const [download] = await Promise.all([page.waitForEvent("download"), zip.press("Enter")]);
  expect(download.suggestedFilename()).toBe("liberterra-iii-ar-countries-mli.zip");
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
});

test("a picture of the story opens the builder with its state", async ({ page }) => {
  await page.goto("./?read=article");
  await page
    .locator('[data-step="compound"]')
    .getByRole("link", { name: /^Use this map/ })
    .click();
  await expect(page.getByLabel("Opens with")).toHaveValue("asia");
  await expect(page.getByLabel("Points out")).toHaveValue("MMR");
  await expect(preview(page).locator("html")).toHaveAttribute("data-highlight", "MMR");
});

test("the map to explore opens the builder with what it shows", async ({ page }) => {
  await page.goto("./countries/?layer=units&view=africa&country=mli");
  await page.getByRole("link", { name: "Use this map" }).click();
  await expect(page.getByLabel("Widget")).toHaveValue("units");
  await expect(page.getByLabel("Opens with")).toHaveValue("africa");
  await expect(page.getByLabel("Points out")).toHaveValue("MLI");
});

test("without script the four widgets stand there with all that can be taken, and the form is not shown", async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  await page.goto("./widgets/");
  await expect(page.locator("widget-builder")).toBeHidden();
  const told = page.locator("details#told");
  await told.locator("summary").click();
  await expect(told.getByRole("textbox")).toHaveCount(4);
  await expect(told.getByRole("textbox").nth(1)).toHaveValue(/^<iframe src="[^"]+\/embed\/told\/"/);
  await expect(told.getByRole("link", { name: /^(PNG|SVG|Open the table|Download)/ })).toHaveCount(5);
  expect(await page.locator("details").count()).toBe(4);
  await page.close();
});

for (const width of [320, 1280]) {
  test(`axe finds nothing at ${width} px, and nothing is wider than the screen`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("./widgets/?width=900");
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
