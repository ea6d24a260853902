// What it means that a host follows the height of a frame, and that a frame can be read where it stands.
import { expect } from "@playwright/test";
import type { Host } from "./host.ts";
import type { OnHost } from "./on-host.ts";

const withinASecond = { timeout: 1000, intervals: [25] };

/** Waits at most a second until the frame is as tall as its content, give or take two pixels. */
export async function expectFit({ follows }: Host, shown: OnHost): Promise<void> {
  const [least, most] = follows || [0, 0];
  const distance = async () => {
    const wanted = Math.min(Math.max(await shown.content(), least), most);
    return Math.abs((await shown.inside()) - wanted);
  };
  await expect.poll(distance, withinASecond).toBeLessThanOrEqual(2);
}

/** Its height where the host gives it one, its title whole in sight, and nothing to scroll sideways. */
export async function expectReadable(host: Host, shown: OnHost, where: string): Promise<void> {
  if (host.follows) await expectFit(host, shown);
  await shown.element.scrollIntoViewIfNeeded();
  await expect.soft(shown.frame.getByRole("heading").first(), where).toBeInViewport({ ratio: 1 });
  const tooWide = await shown.frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(tooWide, where).toBeLessThanOrEqual(0);
}

/**
 * Gives the host page a size and waits until its frame knows the width that this leaves it: browsers tell it later.
 * How much that is changes meanwhile, where the new height takes away or brings a scrollbar of the host.
 */
export async function resize(shown: OnHost, width: number, height = 800): Promise<void> {
  await shown.page.setViewportSize({ width, height });
  const place = () =>
    shown.element.evaluate((frame) => {
      const { paddingLeft, paddingRight } = getComputedStyle(frame);
      return Math.round(frame.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
    });
  const missing = async () => (await place()) - (await shown.frame.evaluate(() => innerWidth));
  await expect.poll(missing, { intervals: [25] }).toBe(0);
}

/** Waits for two frames to be painted, in which whatever a change has set off has happened. */
export async function settle({ page }: OnHost): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
