// How the page about the data behaves in a reader's hands: sorted, filtered, copied, without script.
import { expect, test, type Page } from "./reader.ts";
import { facts, listed, nameOf, standing } from "./words.ts";

const table = (page: Page, name: string) => page.locator(`data-table:has(table[data-table="${name}"])`);
const columnOf = (page: Page, name: string, column: string) =>
  table(page, name).evaluate((place, wanted) => {
    const at = [...place.querySelectorAll("thead th")].findIndex((head) => head.matches(`[data-column="${wanted}"]`));
    const rows = [...place.querySelectorAll<HTMLTableRowElement>("tbody tr:not([hidden])")];
    return rows.map(({ cells }) => cells[at]?.dataset["file"] ?? cells[at]?.textContent.trim() ?? "");
  }, column);
const heading = (page: Page, name: string, column: string) => table(page, name).locator(`[data-column="${column}"]`);
const open = (page: Page, name: string) =>
  page
    .locator(`#table-${name} details`)
    .first()
    .evaluate((details: HTMLDetailsElement) => (details.open = true));

/** Whether values that are numbers stand in this order, all others after them. */
function inOrder(values: readonly string[], sign: 1 | -1): boolean {
  const last = values.findLastIndex((value) => value !== "");
  const numbers = values.slice(0, last + 1).map((value) => (value === "" ? Number.NaN : Number(value)));
  return numbers.every((value, index) => index === 0 || (value - (numbers[index - 1] ?? 0)) * sign >= 0);
}

test("a heading sorts up, down and back, by number and by name, empty cells last", async ({ page }) => {
  await page.goto("./data/");
  const inFile = await columnOf(page, "figures", "id");
  const values = () =>
    table(page, "figures")
      .locator("tbody tr")
      .evaluateAll((rows) => rows.map((row) => row.querySelector<HTMLElement>("[data-order]")?.dataset["order"] ?? ""));
  const byValue = heading(page, "figures", "value_text");
  await byValue.getByRole("button").click();
  await expect(byValue).toHaveAttribute("aria-sort", "ascending");
  expect(inOrder(await values(), 1)).toBe(true);
  await byValue.getByRole("button").click();
  await expect(byValue).toHaveAttribute("aria-sort", "descending");
  expect(inOrder(await values(), -1)).toBe(true);
  expect(await columnOf(page, "figures", "id")).not.toEqual(inFile);
  await byValue.getByRole("button").click();
  await expect(byValue).not.toHaveAttribute("aria-sort");
  expect(await columnOf(page, "figures", "id")).toEqual(inFile);
  const notes = heading(page, "figures", "overlap_note");
  await notes.getByRole("button").click();
  const sorted = await columnOf(page, "figures", "overlap_note");
  expect(sorted.at(-1)).toBe("");
  expect(sorted.filter((note) => note !== "").length).toBe(sorted.indexOf(""));
});

test("a filter finds figures by any name or code of their countries, and by plain numbers", async ({ page }) => {
  await page.goto("./data/");
  await open(page, "figures");
  const place = table(page, "figures");
  const shown = place.locator("tbody tr:not([hidden])");
  for (const wanted of ["ESP", "Ghana", "Côte d’Ivoire", "Ivory Coast", "4414", "3,744"]) {
    await place.getByRole("searchbox").fill(wanted);
    await expect(shown.first()).toBeVisible();
  }
  await place.getByRole("searchbox").fill("Atlantis");
  await expect(shown).toHaveCount(0);
});

test("a filter finds names without their accents, or by their code, and says how many rows are left", async ({
  page,
}) => {
  await page.goto("./data/");
  await open(page, "participants");
  const place = table(page, "participants");
  const [count = "", whole = ""] = await place.evaluate(({ dataset: { count, whole } }) => [count, whole]);
  const expectRows = async (n: number) => {
    const words = n === listed.length ? whole : count;
    const text = words.replace("{n}", String(n)).replace("{total}", String(listed.length));
    await expect(place.getByRole("status")).toHaveText(text);
  };
  const field = place.getByRole("searchbox");
  await field.fill("cote");
  await expectRows(1);
  expect(await columnOf(page, "participants", "name")).toEqual([nameOf("CIV")]);
  await field.fill("africa case_described");
  const told = facts.participants.filter(({ iso3, region }) => region === "africa" && standing(iso3) === "case_told");
  await expectRows(told.length);
  await field.fill("no such place");
  await expectRows(0);
  await field.fill("");
  await expectRows(listed.length);

  await open(page, "figure_countries");
  const codes = await columnOf(page, "figure_countries", "iso3");
  const ids = (await columnOf(page, "figure_countries", "figure_id")).filter((_, index) => codes[index] === "SEN");
  expect(ids.length).toBeGreaterThan(0);
  await table(page, "figure_countries").getByRole("searchbox").fill(nameOf("SEN"));
  await expect.poll(() => columnOf(page, "figure_countries", "figure_id"), { intervals: [25] }).toEqual(ids);
});

for (const lets of [true, false])
  test(`the citation is ${lets ? "copied" : "marked where a page may not copy"}, and said to be copied only then`, async ({
    page,
  }) => {
    await page.goto("./data/");
    const cite = page.locator("#cite copy-text").first();
    await page.evaluate((allowed) => {
      const writeText = (text: string) => {
        Object.assign(window, { copied: text });
        return allowed ? Promise.resolve() : Promise.reject(new Error("no"));
      };
      Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
    }, lets);
    await cite.getByRole("button").click();
    await expect(cite.getByRole("status")).toHaveText((await cite.getAttribute(lets ? "done" : "failed")) ?? "?");
    const text = await cite.locator("code").innerText();
    expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toBe(text);
    const marked = await page.evaluate(() => getSelection()?.toString().trim());
    expect(marked).toBe(lets ? "" : text.trim());
  });

test("without script every row is there, and no control that would do nothing", async ({ scriptless: page }) => {
  await page.goto("./data/");
  await expect(table(page, "figures").locator("tbody tr").first()).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(0);
});
