// Knows that a frame comes to rest also where scrollbars take room from the content, as on most desktops. Knows no
// listener.
import { chromiumFlags, installedChromium } from "../../../scripts/chromium.ts";
import { hostCalled } from "./all-hosts.ts";
import { expectFit, resize } from "./following.ts";
import { expect, test, type OnHost } from "./on-host.ts";
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

// Steps wider than any scrollbar: going back and forth within one is told apart in the next test.
const rising = Array.from({ length: 22 }, (_, index) => 300 + index * 41);
const widths = [...rising, ...rising.toReversed().slice(1)];

for (const widget of widgets) {
  test(`${widget.name} needs no scrollbar once its host has listened, from 300 to 1161 px and back`, async ({
    open,
  }) => {
    const host = hostCalled("plain iframe");
    const shown = await open(host, widget);
    for (const width of widths) {
      await resize(shown, width, 2000);
      await expectFit(host, shown);
      const scrollbar = () => shown.frame.evaluate(() => innerWidth - document.documentElement.clientWidth);
      await expect.poll(scrollbar, { timeout: 1000 }).toBe(0);
    }
    expect((await shown.heard()).length).toBeLessThan(4 * widths.length);
  });

  test(`${widget.name} and its host's scrollbar do not chase each other`, async ({ open }) => {
    const host = hostCalled("plain iframe");
    const shown = await open(host, widget);
    await resize(shown, 640, 2000);
    await expectFit(host, shown);
    const tall = await shown.page.evaluate(() => document.body.getBoundingClientRect().bottom);
    for (let height = Math.ceil(tall) - 20; height < tall + 40; height += 5) {
      await resize(shown, 640, height);
      await atRest(shown);
      expect((await shown.content()) - (await shown.inside())).toBeLessThanOrEqual(2);
    }
  });
}

/** Waits until the frame has said nothing for a while; one that never falls silent runs into the test's time limit. */
async function atRest({ page, heard }: OnHost): Promise<void> {
  for (let before = -1, now = 0; before !== now;) {
    before = (await heard()).length;
    await page.waitForTimeout(150);
    now = (await heard()).length;
  }
}
