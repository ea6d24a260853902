// Knows that a frame comes to rest also where scrollbars take room from the content, as on most desktops. Knows no
// listener.
import { chromiumFlags, installedChromium } from "../../../scripts/chromium.ts";
import { hostCalled } from "./all-hosts.ts";
import { expectFit } from "./following.ts";
import { expect, test } from "./on-host.ts";
import { widgets } from "./widget.ts";

const executablePath = installedChromium();
test.skip(({ browserName }) => browserName !== "chromium", "the switch is Chromium's");
test.use({
  launchOptions: {
    args: [...chromiumFlags],
    ignoreDefaultArgs: ["--hide-scrollbars"],
    ...(executablePath === undefined ? {} : { executablePath }),
  },
});

const rising = Array.from({ length: 40 }, (_, index) => 300 + index * 23);
const widths = [...rising, ...rising.toReversed()];

for (const widget of widgets) {
  test(`${widget.name} needs no scrollbar once its host has listened, from 300 to 1197 px and back`, async ({
    open,
  }) => {
    const host = hostCalled("plain iframe");
    const shown = await open(host, widget);
    for (const width of widths) {
      await shown.page.setViewportSize({ width, height: 800 });
      await expectFit(host, shown);
      const scrollbar = () => shown.frame.evaluate(() => innerWidth - document.documentElement.clientWidth);
      await expect.poll(scrollbar, { timeout: 1000 }).toBe(0);
    }
    expect((await shown.heard()).length).toBeLessThan(4 * widths.length);
  });
}
