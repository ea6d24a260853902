// Knows where a reader comes to by a widget's link to the story, on hosts that let frames open windows and on others.
// Knows no listener.
import { hosts } from "./all-hosts.ts";
import { expect, test } from "./on-host.ts";
import { widgets } from "./widget.ts";

for (const widget of widgets) {
  for (const host of hosts) {
    test(`${host.name}: the first link of ${widget.name} leads into: ${host.links}`, async ({ open, context }) => {
      const { page, frame, embedded } = await open(host, widget);
      const link = frame.locator(`a[href^="${embedded.origin}"], a[href^="/"]`).first();
      const goal = await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href);
      const before = page.url();
      const opened = host.links === "window" ? context.waitForEvent("page") : undefined;
      await link.click();
      if (opened) await expect(await opened).toHaveURL(goal);
      else if (host.links === "host") await expect(page).toHaveURL(goal);
      else expect([page.url(), context.pages().length]).toEqual([before, 1]);
      expect(frame.isDetached() || frame.url().startsWith(embedded.frame)).toBe(true);
    });
  }
}
