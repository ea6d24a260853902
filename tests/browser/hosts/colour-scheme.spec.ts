// Knows how light or dark a widget's ground is where the reader's system is dark: as its parameters ask, else light.
// Knows no kind of host.
import { chromiumFlags, installedChromium } from "../../../scripts/chromium.ts";
import { hostCalled, hosts } from "./all-hosts.ts";
import type { Host } from "./host.ts";
import { expect, test } from "./on-host.ts";
import { lightnessOf } from "./painted.ts";
import { widgets } from "./widget.ts";

const executablePath = installedChromium();
// Playwright's own way of choosing a scheme overrides the host's: let the whole browser be dark instead.
const dark = "--blink-settings=preferredColorScheme=0";
test.skip(({ browserName }) => browserName !== "chromium", "the switch is Chromium's");
test.use({
  colorScheme: null,
  launchOptions: { args: [...chromiumFlags, dark], ...(executablePath === undefined ? {} : { executablePath }) },
});

const framed = (style: string): Host => ({
  ...hostCalled("no listener"),
  style: `iframe { ${style} }`,
});

for (const widget of widgets) {
  for (const host of hosts) {
    test(`${host.name}: ${widget.name} is light unless asked otherwise`, async ({ page, open }) => {
      await open(host, widget);
      expect(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
      expect(await lightnessOf(page, "iframe")).toBeGreaterThan(200);
    });
  }
}

for (const widget of widgets) {
  for (const [query, style, ground] of [
    ["?theme=light", "color-scheme: light dark", "light"],
    ["?theme=dark", "color-scheme: light", "dark"],
    ["?dark=true", "color-scheme: light", "dark"],
    ["?dark=false", "color-scheme: light dark", "light"],
    ["?theme=auto", "color-scheme: light", "light"],
    ["?theme=auto", "color-scheme: light dark", "dark"],
    ["?theme=purple", "color-scheme: light dark", "light"],
  ] as const) {
    test(`${widget.name}${query} in a frame with “${style}” is ${ground}`, async ({ page, open }) => {
      await open(framed(style), widget, { query });
      const lightness = await lightnessOf(page, "iframe");
      expect(lightness > 128 ? "light" : "dark").toBe(ground);
    });
  }
}
