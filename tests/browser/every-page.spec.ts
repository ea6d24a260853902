// What holds of every kind of page: it asks nobody else for anything, keeps nothing in the browser, and says nothing to
// the console; a wrong address is answered by our own page.
import { chosenOf } from "../skeletons.ts";
import { expect, test } from "./reader.ts";
import { addressOf, siteGroups } from "./the-pages.ts";
import { everything } from "../scope.ts";

/** One page of each kind, by the style sheets that it carries; where every instance is wanted, all. */
const addresses = everything
  ? siteGroups.flatMap(({ pages }) => pages.map(addressOf))
  : [...Map.groupBy(siteGroups, ({ theme }) => theme).values()].flatMap(([group]) =>
      group === undefined ? [] : chosenOf(group).slice(0, 1).map(addressOf),
    );

test("no page asks anybody else for anything, leaves anything behind or complains", async ({ page, baseURL }) => {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  for (const address of addresses) {
    complaints.length = 0;
    await page.goto(address, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
    const stored = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
    expect.soft(stored, address).toEqual(["", 0, 0]);
    // The browser itself says of a page of errors that it was one.
    expect
      .soft(
        complaints.filter((text) => !/status of 404/.test(text)),
        address,
      )
      .toEqual([]);
  }
  expect(asked.filter((url) => !url.startsWith(baseURL ?? "?") && !url.startsWith("data:"))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test("a wrong address is answered by our own page, with a way back to the story", async ({ page, baseURL }) => {
  const answer = await page.goto("no-such-page/");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const ways = await page
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(ways).toContain(baseURL);
});
