// Knows how the finder answers: what it finds, what it says of a country that is not listed. Knows no map.
import { expect, test, type Page } from "@playwright/test";

const shownOptions = (page: Page) => page.locator("country-finder").getByRole("option").allTextContents();

test.beforeEach(async ({ page }) => {
  await page.goto("countries/");
});

test("it shows both countries called Congo, and says how many it found", async ({ page }) => {
  await page.getByRole("combobox", { name: "Country or territory" }).fill("congo");
  expect((await shownOptions(page)).map((text) => text.trim())).toEqual([
    "Democratic Republic of the Congo",
    "Republic of the Congo",
  ]);
  await expect(page.locator("country-finder [role=status]")).toHaveText("Matches: 2");
});

test("it follows the pattern of a combobox: expanded, active, chosen, closed", async ({ page }) => {
  const input = page.getByRole("combobox", { name: "Country or territory" });
  await input.fill("ivory");
  await expect(input).toHaveAttribute("aria-expanded", "true");
  await input.press("ArrowDown");
  const active = (await input.getAttribute("aria-activedescendant")) ?? "";
  await expect(page.locator(`#${active}`)).toHaveAttribute("aria-selected", "true");
  await input.press("Enter");
  await expect(input).toHaveValue("Côte d’Ivoire");
  await expect(input).toHaveAttribute("aria-expanded", "false");
  await expect(page.locator(".country-panel")).toContainText("Recruitment pyramids in Africa");
  await expect(page.locator(".country-panel")).toContainText("Shared figure, not for this country alone");
});

test("of a country that is not listed it says so and claims nothing", async ({ page }) => {
  await page.getByRole("combobox", { name: "Country or territory" }).fill("Holland");
  await page.getByRole("combobox", { name: "Country or territory" }).press("Enter");
  const panel = page.locator(".country-panel");
  await expect(panel.getByRole("heading")).toHaveText("Netherlands");
  await expect(panel).toContainText("Not on the list of participants. The release does not say why");
  await expect(panel.getByRole("link")).toHaveCount(0);
});

test("of a country that is named but not listed it says both", async ({ page }) => {
  await page.getByRole("combobox", { name: "Country or territory" }).fill("Afghanistan");
  await page.getByRole("combobox", { name: "Country or territory" }).press("Enter");
  await expect(page.locator(".country-panel")).toContainText("Not on the list of participants, but named in a case.");
  await expect(page.locator(".country-panel")).toContainText("its part not stated");
});

const listed = "On the list of participants.";
const notListed = "Not on the list of participants";
const answers: readonly (readonly [typed: string, name: string, said: readonly string[], unsaid: RegExp])[] = [
  ["Ivory Coast", "Côte d’Ivoire", [listed, "Shared figure, not for this country alone"], /200 victims in Côte/],
  ["cote divoire", "Côte d’Ivoire", [listed], /Not on the list/],
  ["DRC", "Democratic Republic of the Congo", [listed, "tells nothing more of it"], /pyramid/],
  ["Burma", "Myanmar", [listed, "A case is told"], /Not on the list/],
  ["Turkey", "Türkiye", [listed, "tells nothing more of it", "no all-clear and no accusation"], /case is told/],
  ["Turky", "Türkiye", [listed], /Not on the list/],
  ["USA", "United States", [notListed, "its part not stated", "Gave additional support"], /took part|paid|funded/i],
  ["Untied States", "United States", [notListed], /On the list/],
  ["Afghanistan", "Afghanistan", [notListed, "named in a case", "its part not stated"], /origin|took part/i],
  ["Afganistan", "Afghanistan", [notListed], /On the list/],
  ["Scotland", "United Kingdom", [listed, "A case is told"], /Not on the list/],
  ["Kosovo", "Kosovo", [notListed, "Its status is open", "shades it with nobody"], /Serbia|On the list/],
  ["western sahara", "Western Sahara", [notListed, "Its status is open"], /Morocco|On the list/],
];

test("every name gets the right answer, in words that claim no more than the source", async ({ page }) => {
  const panel = page.locator(".country-panel");
  for (const [typed, name, said, unsaid] of answers) {
    await page.getByRole("combobox", { name: "Country or territory" }).fill(typed);
    await page.getByRole("combobox", { name: "Country or territory" }).press("Enter");
    await expect(panel.getByRole("heading"), typed).toHaveText(name);
    for (const words of said) await expect(panel, typed).toContainText(words);
    expect(await panel.innerText(), typed).not.toMatch(unsaid);
  }
});

test("a part of a country is answered by what the list names: the whole", async ({ page }) => {
  for (const typed of ["Scotland", "scottland"]) {
    await page.getByRole("combobox", { name: "Country or territory" }).fill(typed);
    await page.getByRole("combobox", { name: "Country or territory" }).press("Enter");
    await expect(page.locator("country-finder [role=status]")).toHaveText(
      "Scotland is part of the United Kingdom. The list names only the United Kingdom.",
    );
  }
  await page.getByRole("combobox", { name: "Country or territory" }).fill("Britain");
  await page.getByRole("combobox", { name: "Country or territory" }).press("Enter");
  await expect(page.locator("country-finder [role=status]")).toHaveText("");
});

test("of several names near a misspelt one none is chosen for the reader", async ({ page }) => {
  await page.getByRole("combobox", { name: "Country or territory" }).fill("Irak");
  await expect(page.locator("country-finder [role=status]")).toHaveText("Not found as written. Names near it: 2");
  await page.getByRole("combobox", { name: "Country or territory" }).press("Enter");
  await expect(page.locator("#country-panel-name")).toHaveText("One country");
  await page.getByRole("combobox", { name: "Country or territory" }).press("ArrowDown");
  await page.getByRole("combobox", { name: "Country or territory" }).press("ArrowDown");
  await page.getByRole("combobox", { name: "Country or territory" }).press("Enter");
  await expect(page.locator("#country-panel-name")).toHaveText("Iraq");
});

test("it says when nothing has that name, and Escape empties it", async ({ page }) => {
  const input = page.getByRole("combobox", { name: "Country or territory" });
  await input.fill("atlantis");
  await expect(page.locator("country-finder [role=status]")).toHaveText("No country or territory of this name");
  await input.press("Escape");
  await expect(input).toHaveValue("");
  await expect(page.locator("country-finder [role=status]")).toHaveText("");
});

test("by itself on a page it gives the answer and the way to the country's page", async ({ page }) => {
  await page.evaluate(() => {
    const finder = document.querySelector("country-finder");
    if (finder) document.querySelector("main")?.replaceChildren(finder);
  });
  await page.getByRole("combobox", { name: "Country or territory" }).fill("Burma");
  await page.getByRole("combobox", { name: "Country or territory" }).press("Enter");
  await expect(page.locator(".answer")).toContainText("Myanmar");
  await expect(page.locator(".answer")).toContainText("A case is told.");
  await expect(page.locator(".answer a")).toHaveAttribute("href", /countries\/mmr\/$/);
});
