// What a widget does in a plain frame when things change: opened, printed, hidden, spoken to by others.
import { hostCalled } from "./all-hosts.ts";
import { expectFit, settle } from "./following.ts";
import { expect, test } from "./on-host.ts";
import { darkSystem } from "./dark-system.ts";
import { built, fixture, widgets } from "./widget.ts";

// All hosts are tried in one browser, which a worker starts once.
test.use(darkSystem);

const plain = hostCalled("plain iframe");
const { opener = "", ...tab } = hostCalled("tab that is hidden at first");

for (const widget of new Set([fixture, built("told"), ...widgets]))
  test(`${widget.name} grows where the reader opens more of it, and shrinks when that is closed`, async ({ open }) => {
    const shown = await open(plain, widget);
    await expectFit(plain, shown);
    const closed = await shown.inside();
    for (const more of await shown.frame.locator("summary:visible").all()) {
      await more.click();
      await expect.poll(shown.inside).toBeGreaterThan(closed);
      await expectFit(plain, shown);
      await more.click();
      await expect.poll(shown.inside).toBe(closed);
    }
  });

for (const widget of widgets) {
  test(`${widget.name} keeps its whole height, its title and its map on paper`, async ({ open }) => {
    const shown = await open(plain, widget);
    await expectFit(plain, shown);
    await shown.page.emulateMedia({ media: "print" });
    await expect(shown.frame.getByRole("heading").first()).toBeVisible();
    await expect(shown.frame.locator("svg:visible").first()).toBeVisible();
    await expect.poll(async () => (await shown.content()) - (await shown.inside())).toBeLessThanOrEqual(2);
  });

  test(`${widget.name} is silent in a hidden tab, speaks when it shows, and is silent when it hides`, async ({
    open,
  }) => {
    const shown = await open(tab, widget);
    await settle(shown);
    expect(await shown.heard()).toEqual([]);

    await shown.page.click(opener);
    await expectFit(tab, shown);
    expect((await shown.heard()).every((height) => height > 0)).toBe(true);

    const soFar = await shown.heard();
    await shown.element.evaluate((frame) => (frame.style.display = "none"));
    await settle(shown);
    await shown.element.evaluate((frame) => (frame.style.display = ""));
    await settle(shown);
    expect(await shown.heard()).toEqual(soFar);
  });

  test(`${widget.name} is silent in a frame without width`, async ({ open }) => {
    const shown = await open({ ...plain, style: "iframe { width: 0 }" }, widget);
    await settle(shown);
    expect(await shown.heard()).toEqual([]);
    await shown.element.evaluate((frame) => (frame.style.width = "600px"));
    await expectFit(plain, shown);
  });

  test(`${widget.name} takes every message without an error and without a trace in its markup`, async ({
    page,
    open,
  }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    const shown = await open(plain, widget, {
      query: `?childId=${encodeURIComponent(markup)}&theme=${encodeURIComponent(markup)}&region=__proto__&highlight=%00`,
    });
    const { element, frame } = shown;
    await settle(shown);
    const before = await frame.evaluate(() => document.documentElement.outerHTML);
    await element.evaluate(
      (host, said) => said.forEach((data) => host.contentWindow?.postMessage(data, "*")),
      messages,
    );
    await frame.evaluate(() => (location.hash = "#?secret=<b>"));
    await settle(shown);
    expect(await frame.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(errors).toEqual([]);
  });

  test(`${widget.name} answers its host and no other window`, async ({ page, open }) => {
    const shown = await open(hostCalled("no listener"), widget);
    await settle(shown);
    const ask = { sentinel: "amp", type: "frames-init" };
    await page.evaluate(() => document.body.append(Object.assign(document.createElement("iframe"), { name: "other" })));
    const before = (await shown.heard()).length;
    await page.frame("other")?.evaluate((data) => parent.frames[0]?.postMessage(data, "*"), ask);
    await settle(shown);
    expect(await shown.heard()).toHaveLength(before);
    await page.evaluate((data) => frames[0]?.postMessage(data, "*"), ask);
    await expect.poll(shown.heard).toHaveLength(before + 1);
  });
}

test("a page that greets a frame a thousand times gets few answers, and a name that is too long comes not back", async ({
  page,
  open,
}) => {
  const shown = await open(hostCalled("no listener"), fixture);
  await settle(shown);
  const before = (await shown.heard()).length;
  await page.evaluate(() => {
    for (let times = 0; times < 1000; times += 1) frames[0]?.postMessage({ sentinel: "amp", type: "frames-init" }, "*");
    frames[0]?.postMessage(`[iFrameSizer]${"a".repeat(1e6)}:8:false`, "*");
  });
  await page.waitForTimeout(400);
  const answers = (await shown.heard()).slice(before);
  expect(answers.length).toBeGreaterThan(0);
  expect(answers.length).toBeLessThan(10);
  expect(JSON.stringify(answers).length).toBeLessThan(10_000);
});

const markup = '<img src=x onerror="document.title = 1">';
const messages: readonly unknown[] = [
  null,
  undefined,
  0,
  "",
  [],
  {},
  markup,
  "{",
  "[iFrameSizer]",
  "[iFrameSizer]:::::",
  `[iFrameSizer]${markup}:8:false:`,
  `pymxPYMx${markup}xPYMxheightxPYMx1e9`,
  { sentinel: "amp", type: markup },
  { sentinel: "amp", type: "frames-init", height: -1 },
  { message: "ready", secret: markup },
  { message: { toString: null }, secret: {} },
  { "datawrapper-height": { __proto__: null, x: Number.NaN } },
  new Array(1e5).fill(markup).join(""),
];
