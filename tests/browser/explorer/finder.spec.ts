// How the finder answers: what it finds, what it says of a country that is not listed.
import { nameInSentence, partsOf } from "../../../src/facts/countries.ts";
import { expect, test, type Page } from "../reader.ts";
import { nameOf, said, texts } from "../words.ts";

const { finder, sentences, roles, shared, panel: panelWords } = texts.explorer;
const input = (page: Page) => page.locator("#find-country");
const panel = (page: Page) => page.locator(".country-panel");
const status = (page: Page) => page.locator("country-finder .said");
const chosen = (page: Page) => page.locator("#country-panel-name");
const find = async (page: Page, typed: string) => {
  await input(page).fill(typed);
  await input(page).press("Enter");
};

test.beforeEach(async ({ page }) => {
  await page.goto("countries/");
});

test("it shows both countries called Congo, and says how many it found", async ({ page }) => {
  await input(page).fill("congo");
  const options = await page.locator("country-finder").getByRole("option").allTextContents();
  expect(options.map((text) => text.trim())).toEqual([nameOf("COD"), nameOf("COG")]);
  await expect(status(page)).toHaveText(`${finder.matches} 2`);
});

test("it follows the pattern of a combobox: expanded, active, chosen, closed", async ({ page }) => {
  await input(page).fill("ivory");
  await expect(input(page)).toHaveAttribute("aria-expanded", "true");
  await input(page).press("ArrowDown");
  const active = (await input(page).getAttribute("aria-activedescendant")) ?? "";
  await expect(page.locator(`#${active}`)).toHaveAttribute("aria-selected", "true");
  await input(page).press("Enter");
  await expect(input(page)).toHaveValue(nameOf("CIV"));
  await expect(input(page)).toHaveAttribute("aria-expanded", "false");
});

type Sentence = keyof typeof sentences;
interface Answer {
  readonly typed: string;
  readonly iso3: string;
  readonly standing: Sentence;
  /** What is said besides. */
  readonly also?: readonly string[];
  /** What would claim more than the source. */
  readonly never?: RegExp;
}
const answers: readonly Answer[] = [
  { typed: "Ivory Coast", iso3: "CIV", standing: "case_told", also: [shared], never: /200 victims in Côte/ },
  { typed: "cote divoire", iso3: "CIV", standing: "case_told" },
  { typed: "DRC", iso3: "COD", standing: "only_listed", never: /pyramid/ },
  { typed: "Burma", iso3: "MMR", standing: "case_told" },
  { typed: "Turkey", iso3: "TUR", standing: "only_listed", never: /case is told/ },
  { typed: "Turky", iso3: "TUR", standing: "only_listed" },
  {
    typed: "USA",
    iso3: "USA",
    standing: "linked",
    also: [roles.linked, roles.supporter],
    never: /took part|paid|funded/i,
  },
  { typed: "Untied States", iso3: "USA", standing: "linked" },
  { typed: "Afghanistan", iso3: "AFG", standing: "linked", also: [roles.linked], never: /origin|took part/i },
  { typed: "Afganistan", iso3: "AFG", standing: "linked" },
  { typed: "Scotland", iso3: "GBR", standing: "case_told" },
  { typed: "Kosovo", iso3: "XKX", standing: "status_open", never: /Serbia/ },
  { typed: "western sahara", iso3: "ESH", standing: "status_open", never: /Morocco/ },
  { typed: "Holland", iso3: "NLD", standing: "not_listed" },
];

test("every name gets the right answer, in words that claim no more than the source", async ({ page }) => {
  for (const { typed, iso3, standing, also = [], never } of answers) {
    await find(page, typed);
    await expect.soft(chosen(page), typed).toHaveText(nameOf(iso3));
    for (const words of [sentences[standing], ...also])
      await expect.soft(panel(page), typed).toContainText(said(words));
    const text = (await panel(page).innerText()).replace(/\s+/g, " ");
    const others = Object.entries(sentences).filter(([name, words]) => name !== standing && text.includes(said(words)));
    expect.soft(others, typed).toEqual([]);
    if (never) expect.soft(text, typed).not.toMatch(never);
    const listed = ["case_told", "named_otherwise", "only_listed"].includes(standing);
    await expect.soft(panel(page).getByRole("link"), typed).toHaveCount(listed ? 1 : 0);
  }
});

test("a part of a country is answered by what the list names: the whole", async ({ page }) => {
  const part = partsOf("GBR").find((name) => name.startsWith("Scot")) ?? "";
  const words = said(finder.part, { part, country: nameInSentence("GBR") });
  for (const typed of [part, part.replace("t", "tt")]) {
    await find(page, typed);
    await expect(status(page)).toHaveText(words);
  }
  await find(page, "Britain");
  await expect(status(page)).toHaveText("");
});

test("where several may be meant none is chosen for the reader: Enter marks the first", async ({ page }) => {
  for (const [typed, words, codes] of [
    ["Nigera", finder.near, ["NER", "NGA"]],
    ["Congo", finder.matches, ["COD", "COG"]],
  ] as const) {
    await page.goto("countries/");
    await input(page).fill(typed);
    await expect(status(page)).toHaveText(`${words} ${codes.length}`);
    await input(page).press("Enter");
    await expect(chosen(page)).toHaveText(panelWords.heading);
    await input(page).press("ArrowDown");
    await input(page).press("Enter");
    await expect(chosen(page)).toHaveText(nameOf(codes[1]));
  }
});

test("names in other languages are learnt when the field is used", async ({ page }) => {
  await input(page).fill("Schweiz");
  await expect(page.locator("country-finder").getByRole("option")).toHaveText([nameOf("CHE")]);
  await input(page).press("Enter");
  await expect(chosen(page)).toHaveText(nameOf("CHE"));
});

test("without those names, as where the network is gone, the page's own remain", async ({ page }) => {
  await page.route("**/countries/names.json", (route) => route.abort());
  await find(page, "Ivory Coast");
  await expect(chosen(page)).toHaveText(nameOf("CIV"));
});

test("keys belong to the input method while it composes", async ({ page }) => {
  await input(page).fill("benin");
  for (const key of ["ArrowDown", "Enter", "Escape"])
    for (const taken of [{ isComposing: true }, { keyCode: 229 }])
      await input(page).dispatchEvent("keydown", { key, ...taken });
  await expect(input(page)).toHaveValue("benin");
  await expect(input(page)).toHaveAttribute("aria-expanded", "true");
  await expect(input(page)).not.toHaveAttribute("aria-activedescendant");
  await expect(chosen(page)).toHaveText(panelWords.heading);
});

test("it says when nothing is found, and offers the list; Escape empties it", async ({ page }) => {
  await input(page).fill("atlantis");
  await expect(status(page)).toHaveText(finder.none);
  await expect(page.locator("country-finder .list a")).toHaveAttribute("href", /#list$/);
  await expect(page.locator("country-finder .list a")).toBeVisible();
  await input(page).press("Escape");
  await expect(input(page)).toHaveValue("");
  await expect(status(page)).toHaveText("");
});

test("by itself on a page it gives the answer and the way to the country's page", async ({ page }) => {
  await page.evaluate(() => {
    const own = [...document.querySelectorAll("#country-search, country-finder")];
    document.querySelector("main")?.replaceChildren(...own);
  });
  const answer = page.locator("country-finder .answer");
  await expect(answer).toBeAttached();
  await expect(answer).toHaveText("");
  await expect(answer).toHaveAttribute("aria-live", "polite");
  await find(page, "Burma");
  await expect(answer).toContainText(said(finder.answers.case_told, { Country: nameOf("MMR") }));
  await expect(answer.getByRole("link")).toHaveAttribute("href", /countries\/mmr\/$/);
  await find(page, "Turkey");
  await expect(answer.getByRole("link")).toHaveAttribute("href", /countries\/tur\/#questions$/);
  await input(page).fill("Turk");
  await expect(answer).toHaveText("");
});
