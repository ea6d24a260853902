// What a reader meets on the map to explore who sees it without script, or by ear.
import { layerWord } from "../../../src/explorer/layer-words.ts";
import { classesOf, countryAddress, explorerPlaces } from "../../../src/explorer/explorer-places.ts";
import { mentionLines } from "../../../src/facts/country-mentions.ts";
import { expect, test, type Page } from "../reader.ts";
import { listed, nameOf, said, standing, texts } from "../words.ts";

const { explorer, pages } = texts;
const { finder, layers, tools, panel, sentences } = explorer;

test.describe("without script", () => {
  test("every country can be reached from the map and from the list", async ({ scriptless: page }) => {
    await page.goto("countries/");
    for (const place of ["[data-live]", ".country-list"]) {
      const addresses = await page
        .locator(`${place} a`)
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      const missing = listed.filter(
        (iso3) => !addresses.some((address) => address.includes(`/${iso3.toLowerCase()}/`)),
      );
      expect(missing).toEqual([]);
    }
  });

  test("the layers are switched by the page alone, each with its own title", async ({ scriptless: page }) => {
    await page.goto("countries/");
    const titles = () => page.locator(".layer-title:visible").allInnerTexts();
    expect(await titles()).toEqual([said(layers.told.title)]);
    for (const layer of ["part", "units"] as const) {
      await page.locator(`[name="layer"][value="${layer}"]`).check();
      expect(await titles()).toEqual([said(layers[layer].title)]);
    }
  });

  test("no control stands there that does nothing", async ({ scriptless: page }) => {
    await page.goto("countries/");
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("combobox")).toHaveCount(0);
    await expect(page.locator("country-finder .fallback a")).toBeVisible();
  });
});

test("from first paint on the map is there: nothing shifts when the script comes", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const watching = await page.addInitScript(() => {
    const log = globalThis as unknown as { shift: number };
    log.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) log.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("countries/");
  await expect(page.locator("#find-country")).toBeVisible();
  expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBeLessThan(0.001);
  await watching.dispose();
});

/** One line of what a screen reader meets: a role, its name, and how it stands. */
const heard = (role: string, name = "", state = "") =>
  `- ${JSON.stringify([role, name && JSON.stringify(name), state].filter(Boolean).join(" "))}`;
const within = (line: string, ...lines: string[]) =>
  [`${line}:`, ...lines.flatMap((own) => own.split("\n")).map((own) => `  ${own}`)].join("\n");
const keysButton = (page: Page) => page.locator("[data-keys]");

test("a screen reader meets layers, title, a described picture, tools and a panel", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("countries/?country=mli");
  const regions: Readonly<Record<string, string>> = pages.map.regions;
  await expect(page.locator(".map-and-panel")).toMatchAriaSnapshot(
    [
      heard("combobox", finder.label),
      heard("status"),
      within(
        heard("group", explorer.layers.label),
        ...(["part", "told", "units"] as const).map((name) =>
          heard("radio", layers[name].name, name === "told" ? "[checked]" : ""),
        ),
      ),
      heard("heading", said(layers.told.title), "[level=2]"),
      within(
        heard("group", tools.label),
        heard("button", tools.world, "[pressed]"),
        ...["africa", "americas", "asia", "europe"].map((region) => heard("button", regions[region])),
      ),
      heard("button", tools.zoomIn),
      heard("button", tools.zoomOut),
      heard("button", tools.reset),
      heard("button", tools.keys),
      heard("img", said(layers.told.alt)),
      within(
        heard("region", nameOf("MLI")),
        heard("heading", nameOf("MLI"), "[level=2]"),
        `- paragraph: ${JSON.stringify(said(sentences[standing("MLI")]))}`,
        within("- list", ...mentionLines("MLI").map(() => "- listitem")),
        within("- paragraph", within(heard("link", panel.page), "- /url: /countries/mli/")),
        heard("button", panel.close),
      ),
      within("- paragraph", heard("link", texts["widgets-page"].use.map)),
    ].join("\n"),
  );
});

test("while the map is explored by keys a screen reader meets an application of named links", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("countries/");
  await keysButton(page).press("Enter");
  await expect(page.locator("[data-live]")).toHaveAccessibleDescription(tools.keysHelp);
  await expect(page.locator("[data-live] > .picture")).toMatchAriaSnapshot(
    [
      "- /children: equal",
      ...explorerPlaces.map(({ iso3, standing: told, part }) =>
        within(
          heard("link", `${nameOf(iso3)}: ${layerWord("told", classesOf(told, part))}`),
          `- /url: ${JSON.stringify(countryAddress(iso3))}`,
        ),
      ),
    ].join("\n"),
  );
});
