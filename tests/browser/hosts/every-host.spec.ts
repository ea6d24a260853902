// What a widget does on every kind of page that embeds it: height, quiet, colours, legibility, links, each host visited
// once. The reader's system is dark throughout, and a widget is light unless it is asked otherwise.
import type { BrowserContext, Page, Request } from "@playwright/test";
import { embedLocales } from "../../../src/facts/embed-language.ts";
import { WORLD_WIDGETS } from "../../../src/facts/embed-text.ts";
import { widgets as allWidgets } from "../../../src/facts/widgets.ts";
import { everything } from "../../scope.ts";
import { browserName } from "../launching.ts";
import { cardKinds, chosenWidgets } from "../the-pages.ts";
import { hostCalled, hosts } from "./all-hosts.ts";
import { expectSchemes } from "./colour-schemes.ts";
import { darkSystem } from "./dark-system.ts";
import { expectReadable, resize, settle } from "./following.ts";
import { reserved, type Host } from "./host.ts";
import { expect, test, type OnHost } from "./on-host.ts";
import { lightnessOf } from "./painted.ts";
import { built, fixture, widgets } from "./widget.ts";

test.use(darkSystem);

const widthsOn = (host: Host) => {
  if (!host.follows) return [320, 900];
  return everything || host.name === "plain iframe"
    ? [320, 1000, 480, 700, 360, 1200, 600, 640, 900, 320]
    : [320, 900, 320];
};
const kinds = [...WORLD_WIDGETS, ...cardKinds];

/** Those of a list that a run looks at: all, or the next one of them. */
const turn = <Item>(list: readonly Item[], at: number): readonly Item[] =>
  everything ? list : list.slice(at % list.length, (at % list.length) + 1);

for (const [at, host] of hosts.entries()) {
  for (const widget of widgets) {
    test(`${host.name}: ${widget.name} has its height, is quiet, light and readable, and its links lead on`, async ({
      page,
      context,
      open,
    }) => {
      const { requests, complaints } = watched(page);
      const shown = await open(host, widget);
      await settle(shown);
      await test.step("quiet", () => expectQuiet(shown, requests, context));
      await test.step("light", () => expectLight(page));
      await test.step("its height, readable", () => expectHeights(host, shown));
      expect.soft(complaints.filter((text) => !host.chatter?.test(text))).toEqual([]);
      await test.step("links", () => expectLink(host, shown, context));
    });
  }

  test(`${host.name}: other widgets have their height, can be read and complain of nothing`, async ({
    page,
    context,
    open,
  }) => {
    const { complaints } = watched(page);
    for (const kind of turn(kinds, at)) await expectReadable(host, await open(host, built(kind)), kind);
    expect.soft(complaints.filter((text) => !host.chatter?.test(text))).toEqual([]);
    // The links of the fixture lead to where it is served from, as those of all others do once they are published: only
    // where that decides whether a link leads anywhere it is tried as well.
    if (host.links === "host") await expectLink(host, await open(host, fixture), context);
  });
}

/** Notes what a page asks for and what its console says beyond plain notes. */
function watched(page: Page) {
  const [requests, complaints] = [[] as Request[], [] as string[]];
  page.on("request", (request) => requests.push(request));
  page.on("console", (message) => message.type() !== "log" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  return { requests, complaints };
}

/** It loads its own file only and stores nothing. */
async function expectQuiet(shown: OnHost, requests: readonly Request[], context: BrowserContext): Promise<void> {
  const withoutQuery = (address: string) => address.replace(/[?#].*$/s, "");
  const byFrame = requests.filter((request) => request.frame() === shown.frame).map((request) => request.url());
  expect.soft(byFrame.map(withoutQuery)).toEqual([withoutQuery(shown.embedded.frame)]);
  expect.soft(await context.cookies()).toEqual([]);
  expect.soft(await shown.touched()).toEqual([]);
}

async function expectLight(page: Page): Promise<void> {
  if (browserName === "chromium")
    expect(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
  expect.soft(await lightnessOf(page, "iframe")).toBeGreaterThan(200);
}

/** Its height at every width, within a second and without growing on, or the height that is reserved for it. */
async function expectHeights(host: Host, shown: OnHost): Promise<void> {
  if (!host.follows) expect.soft(await shown.inside()).toBe(reserved);
  const heights: number[] = [];
  const widths = widthsOn(host);
  for (const width of widths) {
    await resize(shown, width);
    await expectReadable(host, shown, `${width} px`);
    await expect.soft(shown.frame.locator("svg:visible").first(), `${width} px`).toBeInViewport();
    await settle(shown);
    heights.push(await shown.inside());
  }
  if (!host.follows) return;
  const heard = await shown.heard();
  expect.soft(heard.length).toBeGreaterThanOrEqual(new Set(heights).size);
  expect.soft(heard.length).toBeLessThanOrEqual(2 * widths.length + 2);
  expect.soft(heights[1]).not.toBe(heights[0]);
  expect.soft(heights.at(-1)).toBe(heights[0]);
}

async function expectLink(host: Host, { page, frame, embedded }: OnHost, context: BrowserContext): Promise<void> {
  const [address, pages] = [page.url(), context.pages().length];
  const link = frame.locator('a[target="_blank"]:visible').first();
  const goal = await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href);
  // Links lead to the site's public address, at which nobody answers here.
  await context.route(goal, (route) => route.fulfill({ body: "The story" }));
  const opened = host.links === "window" ? context.waitForEvent("page") : undefined;
  await link.click();
  // WordPress goes nowhere but to the frame's own host.
  const goes = host.links === "host" && new URL(goal).origin === embedded.origin;
  await expect(opened ? await opened : page).toHaveURL(opened || goes ? goal : address);
  expect(context.pages()).toHaveLength(opened ? pages + 1 : pages);
  await (await opened)?.close();
  await context.unroute(goal);
}

/** Hosts that could break a language: the one that is read from right to left breaks more easily than the others. */
const delicateFor = (locale: string) =>
  locale === "ar"
    ? ["plain iframe", "sandbox without rights", "sandbox with scripts", "right to left"]
    : ["sandbox with scripts", "right to left"];

for (const [at, locale] of embedLocales.filter((language) => language !== "en").entries()) {
  test(`widgets in “${locale}” have their height and can be read on the hosts that could break them`, async ({
    open,
  }) => {
    for (const [next, host] of delicateFor(locale).map(hostCalled).entries())
      for (const kind of turn(kinds, 2 * at + next)) {
        const name = `${locale}/${kind}`;
        const shown = await open(host, built(name));
        await expectReadable(host, shown, `${host.name}: ${name}`);
        expect.soft(await shown.frame.locator("html").getAttribute("lang")).toBe(locale);
      }
  });
}

test("countries' cards have their height in a plain frame", async ({ open }) => {
  const host = hostCalled("plain iframe");
  for (const { locale, iso3, name } of everything ? allWidgets : chosenWidgets)
    if (locale === "en" && iso3 !== null)
      await expectReadable(host, await open(host, built(name), { width: 360 }), name);
});

test("an embed on a dark system is as light or dark as its page, its frame and its address say", async ({
  page,
  elsewhere,
  embeddedOf,
}) => {
  test.skip(browserName !== "chromium", "only Chromium can be told what the system is");
  await expectSchemes("dark", page, elsewhere, embeddedOf(built("numbers")).frame);
});
