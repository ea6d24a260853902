// What our script for hosts does with frames that come early, late, twice or from elsewhere.
import type { Frame, Page } from "@playwright/test";
import { settle } from "./following.ts";
import { frameTag, type Embedded, type Host } from "./host.ts";
import { expect, test } from "./on-host.ts";
import { darkSystem } from "./dark-system.ts";
import { fixture } from "./widget.ts";

// All hosts are tried in one browser, which a worker starts once.
test.use(darkSystem);

const page = (body: Host["body"]): Host => ({ name: "our script", body, follows: [100, 2000], links: "window" });
const tag = ({ script }: Embedded, attributes = "") => `<script ${attributes} src="${script}"></script>`;

/** How far the inside of a frame is from the height of its content. */
async function misfit(frame: Frame): Promise<number> {
  return frame.evaluate(() =>
    Math.abs(innerHeight - (document.querySelector("[data-embed]")?.getBoundingClientRect().height ?? 0)),
  );
}

const fit = (frame: Frame) => expect.poll(() => misfit(frame), { timeout: 1000 }).toBeLessThanOrEqual(2);
const frameAt = (host: Page, index: number) => host.mainFrame().childFrames()[index] as Frame;
const say = (frame: Frame, data: unknown) => frame.evaluate((said) => parent.postMessage(said, "*"), data);

test("sizes several frames, each by its own width, and one that is added later", async ({ page: host, open }) => {
  await open(
    page((all) => `${tag(all)}<div style="width: 300px">${frameTag(all.frame)}</div>${frameTag(all.frame)}`),
    fixture,
  );
  await fit(frameAt(host, 0));
  await fit(frameAt(host, 1));
  const later = await host.evaluateHandle(() => {
    const copy = document.querySelector("iframe")?.cloneNode() as HTMLIFrameElement;
    copy.removeAttribute("style");
    document.body.append(copy);
    return copy;
  });
  await expect.poll(() => frameAt(host, 2).url()).toContain("embed/");
  await (await later.contentFrame())?.waitForSelector("[data-embed]");
  await fit(frameAt(host, 2));
});

test("asks frames that spoke before it came", async ({ page: host, open }) => {
  const shown = await open(
    page(({ frame }) => frameTag(frame)),
    fixture,
  );
  await settle(shown);
  expect(await misfit(shown.frame)).toBeGreaterThan(2);
  await host.addScriptTag({ url: shown.embedded.script });
  await fit(shown.frame);
});

test("does its work once, however often it is included", async ({ open }) => {
  const shown = await open(
    page((all) => frameTag(all.frame) + tag(all, "async") + tag(all, "defer") + tag(all)),
    fixture,
  );
  await fit(shown.frame);
  expect((await shown.heard()).length).toBeLessThanOrEqual(3);
  const marks = await shown.page.evaluate(() => Object.getOwnPropertySymbols(window).map(String));
  expect(marks.filter((mark) => mark.includes("heights of"))).toHaveLength(1);
});

test("takes a height from its own frames only", async ({ page: host, open }) => {
  const elsewhere = `<iframe src="about:blank" height="300"></iframe><iframe src="/embed/x/" height="300"></iframe>`;
  const shown = await open(
    page((all) => frameTag(all.frame) + elsewhere + tag(all)),
    fixture,
  );
  await fit(shown.frame);
  const size = { sentinel: "amp", type: "embed-size", height: 700 };
  await say(host.mainFrame(), size);
  await say(frameAt(host, 1), size);
  await say(frameAt(host, 2), size);
  await settle(shown);
  const heights = await host.locator("iframe").evaluateAll((frames) => frames.map(({ clientHeight }) => clientHeight));
  expect(heights.slice(1)).toEqual([300, 300]);
  expect(await misfit(shown.frame)).toBeLessThanOrEqual(2);
});

test("keeps what its frames say within reason and throws at nothing", async ({ page: host, open }) => {
  const errors: string[] = [];
  host.on("pageerror", (error) => errors.push(error.message));
  const shown = await open(
    page((all) => frameTag(all.frame) + tag(all)),
    fixture,
  );
  await fit(shown.frame);
  const size = (height: unknown) => ({ sentinel: "amp", type: "embed-size", height });
  for (const data of [null, "", "{", 7, [], size(-1), size("9"), size(Number.NaN), size({}), size(null)])
    await say(shown.frame, data);
  await settle(shown);
  expect(await misfit(shown.frame)).toBeLessThanOrEqual(2);
  await say(shown.frame, size(1e9));
  await expect.poll(shown.inside).toBe(2000);
  await say(shown.frame, size(1));
  await expect.poll(shown.inside).toBe(100);
  expect(errors).toEqual([]);
});
