// Knows that a widget can be read wherever it stands: its title and its map first, nothing to scroll sideways. Knows no
// kind of host.
import { hostCalled, hosts } from "./all-hosts.ts";
import { expectFit, resize } from "./following.ts";
import { expect, test } from "./on-host.ts";
import { widgets } from "./widget.ts";

for (const widget of widgets) {
  for (const host of hosts) {
    test(`${host.name}: ${widget.name} shows title and map, narrow and wide`, async ({ open }) => {
      const shown = await open(host, widget);
      const { page, frame } = shown;
      const [title, map] = [frame.getByRole("heading").first(), frame.locator("svg:visible").first()];
      for (const width of [320, 900]) {
        await resize(shown, width);
        await page.locator("iframe").scrollIntoViewIfNeeded();
        await expect(title).toBeInViewport({ ratio: 1 });
        await expect(map).toBeInViewport();
        expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    });
  }

  test(`${widget.name} keeps its whole height, its title and its map on paper`, async ({ open }) => {
    const host = hostCalled("plain iframe");
    const shown = await open(host, widget);
    await expectFit(host, shown);
    await shown.page.emulateMedia({ media: "print" });
    await expect(shown.frame.getByRole("heading").first()).toBeVisible();
    await expect(shown.frame.locator("svg:visible").first()).toBeVisible();
    await expect.poll(async () => (await shown.content()) - (await shown.inside())).toBeLessThanOrEqual(2);
  });
}
