// Knows that every host with a listener gives every widget its height, up and down. Knows no listener.
import { hostCalled, hosts } from "./all-hosts.ts";
import { expectFit, resize, settle } from "./following.ts";
import { reserved } from "./host.ts";
import { expect, test } from "./on-host.ts";
import { widgets } from "./widget.ts";

const widths = [320, 1000, 480, 700, 360, 1200, 600, 640, 900, 320];

for (const widget of widgets) {
  for (const host of hosts.filter(({ follows }) => follows)) {
    test(`${host.name}: ${widget.name} gets its height at every width, within a second and without growing on`, async ({
      open,
    }) => {
      const shown = await open(host, widget, { width: 640 });
      await expectFit(host, shown);
      const heights: number[] = [];
      for (const width of widths) {
        await resize(shown, width);
        await expectFit(host, shown);
        await settle(shown);
        heights.push(await shown.inside());
      }
      const heard = await shown.heard();
      expect(heard.length).toBeGreaterThanOrEqual(new Set(heights).size);
      expect(heard.length).toBeLessThanOrEqual(2 * widths.length + 2);
      expect(heights[1]).not.toBe(heights[0]);
      expect(heights.at(-1)).toBe(heights[0]);
    });
  }

  for (const host of hosts.filter(({ follows }) => !follows)) {
    test(`${host.name}: ${widget.name} keeps the height that is reserved for it`, async ({ open }) => {
      const shown = await open(host, widget);
      await settle(shown);
      expect(await shown.inside()).toBe(reserved);
    });
  }

  test(`${widget.name} grows where the reader opens more of it, and shrinks when that is closed`, async ({ open }) => {
    const host = hostCalled("plain iframe");
    const shown = await open(host, widget);
    await expectFit(host, shown);
    const closed = await shown.inside();
    const more = shown.frame.locator("summary:visible").first();
    test.skip((await more.count()) === 0, "it has nothing to open");
    await more.click();
    await expect.poll(shown.inside).toBeGreaterThan(closed);
    await expectFit(host, shown);
    await more.click();
    await expect.poll(shown.inside).toBe(closed);
  });
}
