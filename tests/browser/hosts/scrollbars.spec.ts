// A frame comes to rest also where scrollbars take room from the content, as on most desktops.
import { everything } from "../../scope.ts";
import { browserName, launching } from "../launching.ts";
import { hostCalled } from "./all-hosts.ts";
import { expectFit, resize } from "./following.ts";
import { expect, test, type OnHost } from "./on-host.ts";
import { widgets } from "./widget.ts";

test.skip(browserName !== "chromium", "the switch is Chromium's");
test.use(launching([], { ignoreDefaultArgs: ["--hide-scrollbars"] }));

// Steps wider than any scrollbar: going back and forth within one is told apart in the next test.
const step = everything ? 41 : 82;
const rising = Array.from({ length: Math.ceil(880 / step) }, (_, index) => 300 + index * step);
const widths = [...rising, ...rising.toReversed().slice(1)];

for (const widget of widgets) {
  test(`${widget.name} needs no scrollbar once its host has listened, from 300 to over 1100 px and back`, async ({
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
