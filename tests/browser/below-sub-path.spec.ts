// A reader can walk through a site that stands below a sub-path, which is built there for this.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { headersFor } from "../../scripts/header-table.ts";
import { completeSite } from "../../scripts/complete-site.ts";
import { runAstro } from "../../scripts/run-astro.ts";
import { startServer } from "../../scripts/static-server.ts";
import { embedLanguage } from "../../src/facts/embed-language.ts";
import { expect, test } from "./reader.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, `dist-below-${process.pid}`);
const base = "/liberterra/";

/** Builds the site below the sub-path. */
async function build(): Promise<void> {
  const before = { SITE_URL: process.env["SITE_URL"], BASE_PATH: process.env["BASE_PATH"] };
  Object.assign(process.env, { SITE_URL: "https://example.org", BASE_PATH: base });
  await runAstro(root, folder, new AbortController().signal);
  await completeSite(root, folder);
  for (const [name, value] of Object.entries(before))
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
}

test.afterEach(() => rm(folder, { recursive: true, force: true }));

test("from the story to a country, the widgets and the data, nothing leaves the sub-path or is missing", async ({
  page,
}) => {
  test.setTimeout(300_000);
  await build();
  const server = await startServer({ root: folder, base, headersFor });
  const astray: string[] = [];
  page.on("response", (answer) => {
    if (answer.status() >= 400 || !answer.url().startsWith(server.url)) astray.push(answer.url());
  });
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));

  await page.goto(server.url);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.locator(`header a[href="${base}cases/"]`).first().click();
  await expect(page).toHaveURL(`${server.url}cases/`);
  await page.locator(`main a[href="${base}countries/mli/"]`).first().click();
  await expect(page).toHaveURL(`${server.url}countries/mli/`);

  await page.goto(`${server.url}widgets/`);
  const frame = page.locator("iframe").first().contentFrame();
  await expect(frame.locator("[data-embed] h1")).toBeVisible();
  await expect(frame.locator("[data-embed] footer")).toContainText(embedLanguage("en").source());

  await page.goto(`${server.url}data/`);
  const download = page.waitForEvent("download");
  await page.locator(`a[href="${base}data/liberterra-iii.csv"]`).first().click();
  expect((await download).suggestedFilename()).toBe("liberterra-iii.csv");

  expect(errors).toEqual([]);
  expect(astray).toEqual([]);

  // A wrong address below it shows our own page, which leads back.
  expect((await page.goto(`${server.url}nowhere/`))?.status()).toBe(404);
  await page.locator(`main a[href="${base}"]`).click();
  await expect(page).toHaveURL(server.url);
  await server.close();
});
