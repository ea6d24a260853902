// The first screen: what a reader sees before scrolling, and what becomes of the country that they choose.
import { squareScene } from "../../src/drawing/square-scene.ts";
import { nameInSentence } from "../../src/facts/countries.ts";
import { expect, test, type Page } from "./reader.ts";
import { jumpTo } from "./story-page.ts";
import { nameOf, said, texts } from "./words.ts";

const { story, explorer } = texts;
const { answers } = explorer.finder;
const hero = (page: Page) => page.locator(".hero");
const field = (page: Page) => hero(page).getByRole("combobox");
const answer = (page: Page) => hero(page).locator(".answer");
const ringed = (page: Page) => page.locator(".square-field > .ring");
const full = (page: Page) =>
  hero(page)
    .locator(".square-field > i")
    .evaluateAll(
      (squares) => squares.filter((square) => getComputedStyle(square).getPropertyValue("--on").trim() === "1").length,
    );
const choose = async (page: Page, name: string) => {
  await field(page).fill(name);
  await field(page).press("Enter");
};

const WHOLE = ["h1", ".standfirst", "input", ".square-field", ".counts"];
for (const [width, height, parts] of [
  [1440, 900, WHOLE],
  [1024, 768, WHOLE],
  [390, 844, WHOLE],
  [390, 664, ["h1", ".standfirst", "input"]],
] as const)
  test(`the first screen of ${width} × ${height} holds ${parts.length === 3 ? "words and search" : "all of it"}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto("./");
    for (const part of parts) await expect(hero(page).locator(part).first()).toBeInViewport({ ratio: 1 });
  });

test("the standfirst is no longer than the first screen asks for", () =>
  expect(said(story.standfirst).split(/\s+/).length).toBeLessThanOrEqual(35));

test("the four counts fill the squares and empty them again, for eyes and ears", async ({ page }) => {
  await page.goto("./");
  await expect(hero(page).getByRole("radio", { checked: true })).toHaveValue("own-count");
  for (const [fill, count] of [
    ["own-count", 2],
    ["told", 21],
    ["named", 38],
    ["listed", 119],
  ] as const) {
    await hero(page).locator(`input[value="${fill}"]`).check();
    expect(await full(page)).toBe(count);
    await expect(hero(page).locator("p[data-alt]")).toHaveText(squareScene({ fill }).alt);
  }
});

test("without script the counts are text under a still", async ({ scriptless: page }) => {
  await page.goto("./");
  await expect(hero(page).getByRole("radio")).toHaveCount(0);
  await expect(hero(page).getByRole("combobox")).toHaveCount(0);
  expect(await full(page)).toBe(2);
  for (const words of Object.values(story.heroCounts)) await expect(hero(page).getByText(said(words))).toBeVisible();
});

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [390, 844],
  [390, 664],
] as const)
  test(`the answer comes without moving anything, and in sight, at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto("./");
    const places = () =>
      page.evaluate(() =>
        [".hero input", ".hero .square-field", ".hero", "story-scroller"].map((part) => {
          const box = document.querySelector(part)?.getBoundingClientRect();
          return [(box?.top ?? 0) + scrollY, part === "story-scroller" ? 0 : box?.height];
        }),
      );
    await page.evaluate(() => document.fonts.ready);
    const before = await places();
    for (const [name, iso3, words] of [
      ["France", "FRA", answers.dateline],
      ["Bosnia", "BIH", answers.only_listed],
      ["Nigeria", "NGA", answers.named_otherwise],
      ["Brazil", "BRA", answers.case_told],
      ["Germany", "DEU", answers.not_listed],
      ["Kosovo", "XKX", answers.status_open],
    ] as const) {
      await choose(page, name);
      const within = nameInSentence(iso3);
      const Country = within.charAt(0).toUpperCase() + within.slice(1);
      await expect(answer(page)).toContainText(said(words, { Country, country: within }));
      await expect(answer(page)).toBeInViewport({ ratio: 0.99 });
      expect(await places(), name).toEqual(before);
    }
    await choose(page, "");
    await expect(answer(page)).toHaveText("");
    expect(await places()).toEqual(before);
  });

test("the country goes with the reader: ringed, told at every step, asked about at the end, kept in the address", async ({
  page,
}) => {
  await page.goto("./");
  await choose(page, "France");
  expect(new URL(page.url()).searchParams.get("country")).toBe("FRA");
  const fields = await page.locator(".square-field").count();
  await expect(ringed(page)).toHaveCount(fields);
  for (const square of await ringed(page).all()) await expect(square).toHaveAttribute("data-code", "FRA");
  const { own } = story;
  for (const [step, words] of [
    ["listed", own.listed.stays],
    ["named", own.named.leaves],
    ["told", own.told.left],
    ["own-count", own["own-count"].left],
  ] as const)
    await expect(page.locator(`[data-step="${step}"] [data-own]`)).toHaveText(said(words ?? "", { Country: "France" }));
  await expect(page.locator("a[data-own-questions]")).toHaveText(said(own.questions, { country: "France" }));
  await expect(page.locator("a[data-own-questions]")).toHaveAttribute("href", /\/countries\/fra\/#questions$/);
  await page.locator("[data-step='your-country'] input").fill("Mali");
  await page.locator("[data-step='your-country'] input").press("Enter");
  await expect(field(page)).toHaveValue(nameOf("MLI"));
  await expect(answer(page)).toContainText(nameOf("MLI"));
  await expect(page.locator('[data-step="own-count"] [data-own]')).toHaveText(
    said(own["own-count"].stays, { Country: nameOf("MLI") }),
  );
});

test("a shared address shows a friend the same; nothing is stored; a code that nobody has shows nothing", async ({
  page,
}) => {
  await page.goto("./?country=nga");
  await expect(field(page)).toHaveValue(nameOf("NGA"));
  await expect(ringed(page).first()).toHaveAttribute("data-code", "NGA");
  await jumpTo(page, "told");
  await expect.poll(() => new URL(page.url()).hash).toBe("#told");
  expect(new URL(page.url()).searchParams.get("country")).toBe("nga");
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
  await page.goto("./?country=zzz");
  await expect(field(page)).toBeVisible();
  await expect(ringed(page)).toHaveCount(0);
});

test("another text in the field takes answer, ring and address back", async ({ page }) => {
  await page.goto("./");
  await choose(page, "France");
  await field(page).fill("Fran");
  await expect(answer(page)).toHaveText("");
  await expect(ringed(page)).toHaveCount(0);
  expect(new URL(page.url()).search).toBe("");
  await expect(page.locator("[data-own]").first()).toBeHidden();
  await expect(page.locator("a[data-own-questions]")).toHaveText(said(story.own.anyQuestions));
});
