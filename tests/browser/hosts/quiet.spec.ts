// Knows what no widget may do on anybody's page: load, store, complain. Knows no kind of host.
import type { Page, Request } from "@playwright/test";
import { hosts } from "./all-hosts.ts";
import { settle } from "./following.ts";
import { expect, test } from "./on-host.ts";
import { widgets } from "./widget.ts";

for (const widget of widgets) {
  for (const host of hosts) {
    test(`${host.name}: ${widget.name} loads its own file only, stores nothing and complains of nothing`, async ({
      page,
      context,
      open,
    }) => {
      const { requests, complaints } = watched(page);
      const shown = await open(host, widget, { query: "?theme=dark" });
      await settle(shown);
      const byFrame = requests.filter((request) => request.frame() === shown.frame).map((request) => request.url());
      expect(byFrame.map(withoutQuery)).toEqual([withoutQuery(shown.embedded.frame)]);
      expect(await context.cookies()).toEqual([]);
      expect(await shown.touched()).toEqual([]);
      expect(complaints.filter((text) => !host.chatter?.test(text))).toEqual([]);
    });
  }
}

/** Notes what a page asks for and what its console says beyond plain notes. */
function watched(page: Page) {
  const [requests, complaints] = [[] as Request[], [] as string[]];
  page.on("request", (request) => requests.push(request));
  page.on("console", (message) => message.type() !== "log" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  return { requests, complaints };
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, "");
}
