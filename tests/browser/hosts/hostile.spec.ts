// Knows what hosts with bad intentions can make of a frame: nothing. Knows no listener.
import { settle } from "./following.ts";
import { hostCalled } from "./all-hosts.ts";
import { expect, test } from "./on-host.ts";
import { widgets } from "./widget.ts";

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

for (const widget of widgets) {
  test(`${widget.name} takes every message without an error and without a trace in its markup`, async ({
    page,
    open,
  }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    const { element, frame, ...shown } = await open(hostCalled("plain iframe"), widget, {
      query: `?childId=${encodeURIComponent(markup)}&theme=${encodeURIComponent(markup)}&region=__proto__&highlight=%00`,
    });
    await settle({ element, frame, ...shown });
    const before = await frame.evaluate(() => document.documentElement.outerHTML);
    await element.evaluate(
      (host, said) => said.forEach((data) => host.contentWindow?.postMessage(data, "*")),
      messages,
    );
    await frame.evaluate(() => (location.hash = "#?secret=<b>"));
    await settle({ element, frame, ...shown });
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
