// Knows that a frame that nobody sees says nothing of its height. Knows no listener.
import { expectFit, settle } from "./following.ts";
import { hostCalled } from "./all-hosts.ts";
import { expect, test } from "./on-host.ts";
import { widgets } from "./widget.ts";

const { opener = "", ...host } = hostCalled("tab that is hidden at first");

for (const widget of widgets) {
  test(`${widget.name} is silent in a hidden tab, speaks when it shows, and is silent when it hides`, async ({
    open,
  }) => {
    const shown = await open(host, widget);
    await settle(shown);
    expect(await shown.heard()).toEqual([]);

    await shown.page.click(opener);
    await expectFit(host, shown);
    expect((await shown.heard()).every((height) => height > 0)).toBe(true);

    const soFar = await shown.heard();
    await shown.element.evaluate((frame) => (frame.style.display = "none"));
    await settle(shown);
    await shown.element.evaluate((frame) => (frame.style.display = ""));
    await settle(shown);
    expect(await shown.heard()).toEqual(soFar);
  });

  test(`${widget.name} is silent in a frame without width`, async ({ open }) => {
    const shown = await open({ ...hostCalled("plain iframe"), style: "iframe { width: 0 }" }, widget);
    await settle(shown);
    expect(await shown.heard()).toEqual([]);
    await shown.element.evaluate((frame) => (frame.style.width = "600px"));
    await expectFit(host, shown);
  });
}
