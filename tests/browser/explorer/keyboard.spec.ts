// How the map to explore is used by keyboard alone: by list, by finder, by exploring.
import { expect, test, type Page } from "../reader.ts";
import { listed, nameOf, namesWhere } from "../words.ts";

const panelName = (page: Page) => page.locator("#country-panel-name");
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("data-c") ?? document.activeElement?.classList[0] ?? "");
const finder = (page: Page) => page.locator("#find-country");
const keys = (page: Page) => page.locator("[data-keys]");
const ready = async (page: Page) => {
  await page.goto("countries/");
  await expect(finder(page)).toBeVisible();
};
/** The last participant by name, at which the key End arrives. */
const lastName = namesWhere(() => true).at(-1) ?? "";
const last = listed.find((iso3) => nameOf(iso3) === lastName) ?? "";

test("every participant's panel is opened from the list by Enter", async ({ page }) => {
  await ready(page);
  const wrong = await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLElement>("[data-item] a")];
    return links.filter((link) => {
      link.focus();
      link.click();
      const told = document.querySelector("#country-panel-name")?.textContent;
      return told !== link.textContent || !document.activeElement?.matches(".country-panel");
    }).length;
  });
  expect(wrong).toBe(0);
  await page.locator(`[data-item="${last}"] a`).focus();
  await page.keyboard.press("Enter");
  await expect(panelName(page)).toHaveText(lastName);
  await expect(page).toHaveURL(new RegExp(`country=${last.toLowerCase()}`));
});

test("every participant's panel is opened by the finder", async ({ page }) => {
  await ready(page);
  const wrong = await page.evaluate((names) => {
    const input = document.querySelector<HTMLInputElement>("country-finder input");
    return names.filter((name) => {
      if (!input) return true;
      input.value = name;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
      return document.querySelector("#country-panel-name")?.textContent !== name;
    });
  }, listed.map(nameOf));
  expect(wrong).toEqual([]);
  await finder(page).fill(lastName.slice(0, -1));
  await page.keyboard.press("Enter");
  await expect(panelName(page)).toHaveText(lastName);
});

test("every participant is reached by arrow keys in the drawing, and its panel opened by Enter", async ({ page }) => {
  await ready(page);
  await keys(page).press("Enter");
  await page.keyboard.press("Home");
  const links = await page
    .locator("[data-to]")
    .evaluateAll((all) => all.map((link) => [link.getAttribute("data-c"), link.getAttribute("data-to")] as const));
  const ways = new Map(links.map(([iso3, to]) => [iso3 ?? "", to?.split(" ") ?? []]));
  const arrows = ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft"];
  let at = await focused(page);
  const left = new Set(listed.filter((iso3) => iso3 !== at));
  while (left.size > 0) {
    const way = wayToNext(at, left, ways);
    for (const step of way.steps) await page.keyboard.press(arrows[step] ?? "");
    at = await focused(page);
    expect(at).toBe(way.goal);
    left.delete(at);
  }
  await page.keyboard.press("Enter");
  await expect(panelName(page)).toHaveText(nameOf(at));
});

/** The nearest of the goals, and the arrows that lead there. */
function wayToNext(from: string, goals: ReadonlySet<string>, ways: ReadonlyMap<string, readonly string[]>) {
  const known = new Map<string, readonly number[]>([[from, []]]);
  for (const [goal, steps] of known) {
    if (goals.has(goal)) return { goal, steps };
    (ways.get(goal) ?? []).forEach((next, step) => {
      if (next !== "-" && !known.has(next)) known.set(next, [...steps, step]);
    });
  }
  throw new Error(`no arrows lead from ${from} to ${[...goals].join(", ")}`);
}

test("Escape leads back: from the panel to the map, from the map to its button", async ({ page }) => {
  await ready(page);
  const button = keys(page);
  await button.press("Enter");
  await page.keyboard.press("End");
  expect(await focused(page)).toBe(last);
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe("country-panel");
  await page.keyboard.press("Escape");
  expect(await focused(page)).toBe(last);
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute("aria-pressed", "false");
});

test("the tab key goes round the drawing: no country is a stop twice", async ({ page }) => {
  await ready(page);
  const stops = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement | SVGElement>("main a[href], main button, main input")].filter(
        (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
      ).length,
  );
  expect(stops).toBeGreaterThan(listed.length);
  expect(stops).toBeLessThan(listed.length + 25);
});

test("while exploring on a small screen the country that has focus is always in the picture", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await ready(page);
  await keys(page).press("Enter");
  for (const key of ["Home", "ArrowRight", "ArrowDown", "End", "ArrowUp", "ArrowLeft", "ArrowLeft"]) {
    await page.keyboard.press(key);
    const seen = await page.evaluate(() => {
      const picture = document.querySelector("[data-live]")?.getBoundingClientRect();
      const text = document.querySelector(".names text")?.getBoundingClientRect();
      return picture && text && text.left >= picture.left - 1 && text.right <= picture.right + 1 && text.top >= 0;
    });
    expect(seen, key).toBe(true);
  }
});
