// Knows where a reader comes to by a widget's link to the story, on hosts that let frames open windows and on others.
// Knows no listener.
import { hosts } from "./all-hosts.ts";
import { expect, test } from "./on-host.ts";
import { fixture, widgets } from "./widget.ts";

// The links of the fixture lead to where it is served from, as those of all others do once they are published: only
// where that decides whether a link leads anywhere it is tried as well.
for (const host of hosts) {
  for (const widget of new Set([...(host.links === "host" ? [fixture] : []), ...widgets])) {
    test(`${host.name}: the first link of ${widget.name} leads into: ${host.links}`, async ({
      open,
      page,
      context,
    }) => {
      const { frame, embedded } = await open(host, widget);
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
    });
  }
}
