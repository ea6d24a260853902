// Knows that every kind of widget stands on every host, and every language on the hosts that could break it. Each is
// looked at once; the other tests here look closer, at one widget.
import { cardCountries } from "../../../src/model/widgets.ts";
import { embedLocales } from "../../../src/model/embed-language.ts";
import { hostCalled, hosts } from "./all-hosts.ts";
import { expectFit } from "./following.ts";
import type { Host } from "./host.ts";
import { expect, test, type OnHost } from "./on-host.ts";
import { built } from "./widget.ts";

const kinds = ["participants", "told", "units", "numbers", "countries/sen", "countries/gbr", "countries/blz"];
/** Hosts that could break a language: the one that is read from right to left breaks more easily than the others. */
const delicateFor = (locale: string) =>
  locale === "ar"
    ? ["plain iframe", "sandbox without rights", "sandbox with scripts", "right to left"]
    : ["sandbox with scripts", "right to left"];

for (const host of hosts) {
  test(`${host.name}: every kind of widget has its height, can be read and complains of nothing`, async ({
    page,
    open,
  }) => {
    const complaints: string[] = [];
    page.on("console", (message) => message.type() !== "log" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    for (const name of kinds) await expectReadable(host, await open(host, built(name)), name);
    expect(complaints.filter((text) => !host.chatter?.test(text))).toEqual([]);
  });
}

for (const locale of embedLocales.filter((language) => language !== "en")) {
  for (const host of delicateFor(locale).map(hostCalled)) {
    test(`${host.name}: every kind of widget in “${locale}” has its height and can be read`, async ({ open }) => {
      for (const kind of kinds) {
        const name = `${locale}/${kind}`;
        const shown = await open(host, built(name));
        await expectReadable(host, shown, name);
        expect(await shown.frame.locator("html").getAttribute("lang")).toBe(locale);
      }
    });
  }
}

test("every country's card has its height in a plain frame", async ({ open }) => {
  test.setTimeout(120_000);
  const host = hostCalled("plain iframe");
  for (const iso3 of cardCountries) {
    const name = `countries/${iso3.toLowerCase()}`;
    await expectReadable(host, await open(host, built(name), { width: 360 }), name);
  }
});

async function expectReadable(host: Host, shown: OnHost, name: string): Promise<void> {
  if (host.follows) await expectFit(host, shown);
  const title = shown.frame.getByRole("heading").first();
  await shown.page.locator("iframe").scrollIntoViewIfNeeded();
  await expect(title, name).toBeInViewport({ ratio: 1 });
  const tooWide = await shown.frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(tooWide, name).toBeLessThanOrEqual(0);
}
