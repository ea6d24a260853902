// How the story behaves in a reader's hands: scrolled, jumped, read as an article, by keyboard, on paper.
import type { Route } from "@playwright/test";
import { expect, test, type Page } from "./reader.ts";
import { expectShown, jumpTo, pictureOf, picturedSteps, press, stepAt, steps } from "./story-page.ts";
import { facts, texts } from "./words.ts";

const partOf = (id: string) => facts.parts.find((part) => part.steps.some((step) => step.id === id))?.id ?? "";
const shortOf = (part: string) => texts.story.parts[part]?.short ?? "?";
const firstOf = (at: number) => facts.parts.at(at)?.steps[0]?.id ?? "";
/** A step of the second part, and the first ones of two parts further on. */
const [early, later, last] = [firstOf(1), firstOf(4), firstOf(-2)];

test("scrolling to a step shows that step's picture and no other", async ({ page }) => {
  await page.goto("./");
  for (const id of [...picturedSteps, stepAt(1)]) {
    await jumpTo(page, id);
    await expectShown(page, id);
    for (const picture of await pictureOf(page, id).all())
      await expect.poll(() => picture.evaluate((own) => getComputedStyle(own).opacity), { intervals: [50] }).toBe("1");
  }
});

test("a step's address leads straight to it, and reading on is remembered in the address", async ({ page }) => {
  await page.goto(`./#${later}`);
  await expectShown(page, later);
  await jumpTo(page, early);
  await expect.poll(() => new URL(page.url()).hash, { intervals: [25] }).toBe(`#${early}`);
  await page.reload();
  await expectShown(page, early);
});

/** Scrolls to the beginning or the end of the page, by script or by key, and waits until it is there. */
const toEdge = async (page: Page, edge: "Home" | "End", by: "script" | "key") => {
  const there = () =>
    page.evaluate(
      (end) => (end ? Math.abs(scrollY + innerHeight - document.documentElement.scrollHeight) < 2 : scrollY < 2),
      edge === "End",
    );
  const go = () =>
    by === "key"
      ? page.keyboard.press(edge)
      : page.evaluate(
          (end) => scrollTo({ top: end ? document.documentElement.scrollHeight : 0, behavior: "instant" }),
          edge === "End",
        );
  // A page still at work can swallow a key: readers press it again.
  await expect(async () => {
    await go();
    await expect.poll(there, { intervals: [50], timeout: 3000 }).toBe(true);
  }).toPass();
};

test("the address names the step that is read, nothing above the first, and the end below the last", async ({
  page,
}) => {
  const hash = () => new URL(page.url()).hash;
  await page.goto("./");
  const end = (await page.locator(".reading:last-child > section").first().getAttribute("aria-labelledby")) ?? "";
  for (const read of ["scroll", "article"])
    for (const by of ["script", "key"] as const)
      await test.step(`by ${by}, ${read}`, async () => {
        await page.goto("./404.html");
        await page.goto(`./?read=${read}#${later}`);
        await expectShown(page, later);
        for (const [edge, wanted] of [
          ["Home", ""],
          ["End", `#${end}`],
          ["Home", ""],
        ] as const) {
          await toEdge(page, edge, by);
          await expect.poll(hash, { intervals: [25] }).toBe(wanted);
        }
        expect(new URL(page.url()).searchParams.get("read")).toBe(read);
        await jumpTo(page, early);
        await expect.poll(hash, { intervals: [25] }).toBe(`#${early}`);
      });
});

test("an address of the end, or of a place outside the story, stays as it came", async ({ page }) => {
  for (const hash of ["#closing", "#main"]) {
    await page.goto("./404.html");
    await page.goto(`./${hash}`);
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 200))));
    expect(new URL(page.url()).hash).toBe(hash);
  }
});

test("where the story's script never comes, or breaks, it is an article with every picture", async ({ page }) => {
  for (const [name, answer] of [
    ["lost", (route: Route) => route.fulfill({ status: 404, body: "" })],
    ["blocked", (route: Route) => route.abort()],
    ["broken", (route: Route) => route.fulfill({ contentType: "text/javascript", body: "this is no script" })],
  ] as const)
    await test.step(name, async () => {
      await page.route("**/_astro/*.js", answer);
      await page.goto("./");
      await expect(page.locator("html")).not.toHaveAttribute("data-mode");
      expect(await faded(page)).toEqual([]);
      await page.unroute("**/_astro/*.js");
    });
});

test("arrow keys and buttons lead step by step", async ({ page }) => {
  const at = steps.indexOf(early);
  await page.goto(`./#${early}`);
  await expectShown(page, early);
  await page.keyboard.press("ArrowRight");
  await expectShown(page, stepAt(at + 1));
  await press(page, "next");
  await expectShown(page, stepAt(at + 2));
  await page.keyboard.press("ArrowLeft");
  await expectShown(page, stepAt(at + 1));
});

test("on a small screen the parts stand in a list that opens, leads to one and closes", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`./#${early}`);
  const [bar, button] = [page.locator("story-bar"), page.locator("story-bar .parts")];
  await expect(button).toHaveText(shortOf(partOf(early)));
  await expect(bar.getByRole("link")).toHaveCount(0);
  await button.press("Enter");
  await expect(bar.getByRole("link")).toHaveText(facts.parts.map(({ id }) => shortOf(id)));
  await page.keyboard.press("Escape");
  await expect(bar.getByRole("link")).toHaveCount(0);
  await expect(button).toBeFocused();
  await button.click();
  await bar.locator(`a[href="#${partOf(later)}"]`).click();
  await expect(bar.getByRole("link")).toHaveCount(0);
  await expectShown(page, later);
  await expect(button).toHaveText(shortOf(partOf(later)));
});

test("the parts can be reached on a small screen without script", async ({ scriptless: page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./");
  await page.locator("story-bar .parts").click();
  await page.locator(`story-bar a[href="#${partOf(last)}"]`).click();
  await expect(page.locator(`h2[id="${partOf(last)}"]`)).toBeInViewport();
});

test("the closing table follows its text and is read as the last step, whatever the screen", async ({ page }) => {
  const id = stepAt(-1);
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("./404.html");
    await page.goto(`./#${id}`);
    await expectShown(page, id);
    const [text, table] = [page.locator(`[id="${id}"] .notes`), page.locator(`[data-step="${id}"] table`)];
    const [above, below] = [await text.boundingBox(), await table.boundingBox()];
    if (width < 1024) expect((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeLessThan(80);
  }
});

for (const width of [1280, 390]) {
  test(`tabbing through the story at ${width} px never leaves focus covered`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("./");
    for (let times = 0; times < 45; times += 1) {
      await page.keyboard.press("Tab");
      await expect.poll(() => coveredFocus(page), { intervals: [25] }).toBeNull();
    }
  });
}

/** Markup of the focused element where something else lies over it; null where it can be seen. */
const coveredFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const box = focused.getBoundingClientRect();
    const [x, y] = [box.left + Math.min(box.width / 2, 20), box.top + box.height / 2];
    const top = document.elementFromPoint(x, y);
    return top !== null && (focused.contains(top) || top.contains(focused)) ? null : focused.outerHTML.slice(0, 120);
  });

/** Steps whose still is not wholly there. */
const faded = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".story [data-step]")]
      .filter((step) => [...step.querySelectorAll(".still")].some((still) => getComputedStyle(still).opacity !== "1"))
      .map((step) => step.dataset["step"]),
  );

test("the plain article is one press away, keeps the place and is remembered by the address", async ({ page }) => {
  await page.goto(`./#${early}`);
  await expectShown(page, early);
  await press(page, "article");
  await expect(page.locator("html")).not.toHaveAttribute("data-mode");
  await expect(page.locator(`[id="${early}"]`)).toBeInViewport();
  expect(new URL(page.url()).search).toBe("?read=article");
  await page.reload();
  await expect(page.locator("html")).not.toHaveAttribute("data-mode");
  await expect.poll(() => faded(page), { intervals: [25] }).toEqual([]);
});

test("who wants less motion gets the article with every still in its place", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./");
  await expect(page.locator("html")).not.toHaveAttribute("data-mode");
  await expect.poll(() => faded(page), { intervals: [25] }).toEqual([]);
});

test("numbers and stills are the same scrolled, as an article, without script and on paper", async ({
  page,
  scriptless,
}) => {
  const content = (place: Page) =>
    place.evaluate(() => ({
      figures: [...document.querySelectorAll(".story [data-figure]")].map((figure) => figure.textContent),
      stills: [...document.querySelectorAll(".story .still")].map(
        (still) =>
          still.querySelector("[data-alt]")?.textContent ??
          still.querySelector("[aria-label]")?.getAttribute("aria-label"),
      ),
    }));
  await page.goto("./");
  const wanted = await content(page);
  expect(wanted.figures.length).toBeGreaterThan(60);
  await page.emulateMedia({ media: "print" });
  expect(await content(page), "on paper").toEqual(wanted);
  await expect.poll(() => faded(page), { intervals: [25], message: "on paper" }).toEqual([]);
  await page.emulateMedia({ media: "screen" });
  await page.goto("./?read=article");
  await scriptless.goto("./");
  for (const place of [page, scriptless]) {
    expect(await content(place)).toEqual(wanted);
    await expect.poll(() => faded(place), { intervals: [25] }).toEqual([]);
  }
});

test("sources are shown on request: numbers become links to their notes", async ({ page }) => {
  const step = facts.parts[0]?.steps.at(-1)?.id ?? "";
  await page.goto(`./#${step}`);
  await expect(page.locator("a.figure[href]")).toHaveCount(0);
  await press(page, "sources");
  const figure = page.locator(`[id="${step}"] a.figure[data-figure]`).first();
  await expect(figure).toHaveAttribute("href", /#note-\d+/);
  const target = await figure.getAttribute("href");
  await expect(page.locator(target ?? "none")).toBeVisible();
});

test("nothing jumps while the page loads, and nothing is wider than the screen", async ({ page }) => {
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("./");
    await page.evaluate(() => document.fonts.ready);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift).toBeLessThan(0.01);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
