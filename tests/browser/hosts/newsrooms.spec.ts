// What newsrooms do to an embed that is not foreseen: one case for each thing that was seen to break one.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { dist } from "../../built-site.ts";
import { recordable, RECORDED_SITE } from "../../fixtures/editors/recordable.ts";
import recorded from "../../fixtures/editors/recorded.json" with { type: "json" };
import { hostCalled } from "./all-hosts.ts";
import { darkSystem } from "./dark-system.ts";
import { expectFit } from "./following.ts";
import { escaped, frameTag, type Embedded, type Host } from "./host.ts";
import { expect, test, type OnHost } from "./on-host.ts";
import { snippetAt, unsandboxedAt } from "./snippets.ts";
import { built, fixture } from "./widget.ts";

// All hosts are tried in one browser, which a worker starts once.
test.use(darkSystem);

const participants = built("participants");
const plain = hostCalled("plain iframe");
const host = (name: string, body: Host["body"], changes: Partial<Host> = {}): Host => ({
  ...plain,
  name,
  body,
  ...changes,
});
const heading = "[data-embed] h1";

test.describe("what editors and sanitisers leave of our code", () => {
  const { snippets, outputs } = recorded;

  test("was recorded from the code that is handed out today", () =>
    expect(snippets, "record it again: see tests/fixtures/editors/record.mjs").toEqual(recordable()));

  for (const [editor, { version, ...made }] of Object.entries(outputs))
    test(`${editor} ${version}: a link with the title stays, and a frame that stays shows the map`, async ({
      page,
      elsewhere,
      baseURL,
    }) => {
      for (const [method, html] of Object.entries(made)) {
        const text = `<!doctype html><meta charset="utf-8">${html.replaceAll(RECORDED_SITE, baseURL ?? "?")}`;
        await page.goto(elsewhere.put("/page/", { text, headers: { "content-type": "text/html" } }));
        const said = /title="([^"]+)"/.exec(snippets.iframe)?.[1] ?? "?";
        await expect.soft(page.getByText(said).last(), method).toBeVisible();
        const link = page.locator("a").last();
        expect
          .soft(await link.getAttribute("href"), method)
          .toContain(method === "image" ? "/" : "/embed/participants/?");
        if (html.includes("<iframe")) await expect.soft(page.frameLocator("iframe").locator(heading)).toBeVisible();
      }
    });
});

test.describe("a preview", () => {
  test("from a local file shows the embed", async ({ page, embeddedOf }) => {
    const folder = mkdtempSync(join(tmpdir(), "preview-"));
    const file = join(folder, "article.html");
    writeFileSync(file, `<!doctype html><meta charset="utf-8">${snippetAt("iframe", embeddedOf(participants))}`);
    await page.goto(pathToFileURL(file).href);
    await expect(page.frameLocator("iframe").locator(heading)).toBeVisible();
    rmSync(folder, { recursive: true });
  });

  test("in a sandboxed srcdoc shows the embed", async ({ page, elsewhere, embeddedOf }) => {
    const inner = escaped(snippetAt("iframe", embeddedOf(participants)));
    const text = `<!doctype html><iframe sandbox="allow-scripts" width="640" height="600" srcdoc="${inner}"></iframe>`;
    await page.goto(elsewhere.put("/page/", { text, headers: { "content-type": "text/html" } }));
    await expect(page.frameLocator("iframe").frameLocator("iframe").locator(heading)).toBeVisible();
  });

  test("under a policy that sandboxes the whole page shows the embed", async ({ open }) => {
    const headers = () => ({ "content-security-policy": "sandbox allow-scripts" });
    const shown = await open(
      host("sandboxed page", (all) => snippetAt("iframe", all), { headers }),
      participants,
    );
    await expect(shown.frame.locator(heading)).toBeVisible();
  });
});

/** Runs the text of our script long after the page has loaded, as loaders do that wait for a reader's first move. */
const late = (script: string) =>
  `<script>addEventListener("load", () => setTimeout(async () => Function(await (await fetch("${script}")).text())(), 100))</script>`;

const loaders: Readonly<Record<string, (embedded: Embedded, text: string) => string>> = {
  "as a module": ({ script }) => `<script type="module" src="${script}"></script>`,
  "imported by a module": ({ script }) => `<script type="module">await import("${script}")</script>`,
  "in a bundle, as a copy or inline": (_, text) => `<script>(function bundle() { "use strict"; ${text} })()</script>`,
  "by a loader that evaluates it later": ({ script }) => late(script),
};

for (const [how, tag] of Object.entries(loaders))
  test(`our script sizes frames when it is loaded ${how}`, async ({ open, page, embeddedOf }) => {
    const text = await (await page.request.get(embeddedOf(fixture).script)).text();
    const shown = await open(
      host(how, (all) => frameTag(all.frame) + tag(all, text)),
      fixture,
    );
    await expectFit(plain, shown);
  });

test("our script sizes frames when a copy of it comes from the host's own server", async ({
  open,
  page,
  elsewhere,
  embeddedOf,
}) => {
  const text = await (await page.request.get(embeddedOf(fixture).script)).text();
  const copy = elsewhere.put("/assets/embed.js", { text, headers: { "content-type": "text/javascript" } });
  const shown = await open(
    host("copy", ({ frame }) => `${frameTag(frame)}<script src="${copy}"></script>`),
    fixture,
  );
  await expectFit(plain, shown);
});

const boxes: Readonly<Record<string, readonly [style: string, box: (frame: string) => string]>> = {
  FitVids: [
    ".box { position: relative; padding-top: 56.25% } .box iframe { position: absolute; inset: 0; width: 100%; height: 100% }",
    (frame) => `<div class="box">${frame}</div>`,
  ],
  "WordPress's responsive embeds": [
    `.box { position: relative } .box::before { content: ""; display: block; padding-top: 56.25% }
     .box iframe { position: absolute; inset: 0; width: 100%; height: 100% }`,
    (frame) => `<figure><div class="box">${frame}</div></figure>`,
  ],
};

for (const [name, [style, box]] of Object.entries(boxes))
  test(`a box that keeps a ratio by its padding (${name}) grows with the frame in it`, async ({ open, page }) => {
    const body = (all: Embedded) =>
      `${box(frameTag(all.frame))}<p id="after">After it.</p><script src="${all.script}"></script>`;
    const shown = await open(host(name, body, { style }), fixture, { width: 360 });
    await expectFit(plain, shown);
    await expectApart(shown);
    await page.setViewportSize({ width: 800, height: 800 });
    await expectFit(plain, shown);
    await expectApart(shown);
  });

const themes = {
  "takes all frames their height": "iframe { height: auto !important; max-width: 100% }",
  "lets no frame be high": "iframe { max-height: 300px !important }",
  "stands frames in a column that shrinks them": "body { display: flex; flex-direction: column; height: 400px }",
};
for (const [does, style] of Object.entries(themes))
  test(`a theme that ${does} does not keep our script from giving a frame its height`, async ({ open }) => {
    const shown = await open({ ...plain, style }, fixture);
    await expectFit(plain, shown);
  });

test("a frame within a component of the page's own gets its height too", async ({ open }) => {
  const component = (frame: string) => `<article-map><template shadowrootmode="open">${frame}</template></article-map>`;
  const shown = await open(
    host("component", ({ frame, script }) => `${component(frameTag(frame))}<script async src="${script}"></script>`),
    fixture,
  );
  await expectFit(plain, shown);
});

/** What comes after the frame stands below it, and not far below. */
async function expectApart({ page }: OnHost): Promise<void> {
  const gap = () =>
    page.evaluate(() => {
      const [frame, after] = [document.querySelector("iframe"), document.querySelector("#after")];
      return (after?.getBoundingClientRect().top ?? 0) - (frame?.getBoundingClientRect().bottom ?? 0);
    });
  await expect.poll(gap).toBeGreaterThanOrEqual(0);
  expect(await gap()).toBeLessThan(60);
}

test("iframe-resizer, at its defaults, sizes the iframe that is handed out for it", async ({ open }) => {
  const listener = '<script src="/iframe-resizer.js"></script><script>iFrameResize({}, "iframe")</script>';
  const shown = await open(
    host("iframe-resizer", (all) => unsandboxedAt(all) + listener),
    participants,
    { width: 360 },
  );
  await expectFit(plain, shown);
});

test("a page whose policy refuses styles shows the frame without a border, in its column", async ({ open }) => {
  const headers = ({ origin }: Embedded) => ({ "content-security-policy": `default-src 'none'; frame-src ${origin}` });
  const shown = await open(
    host("no styles", (all) => snippetAt("iframe", all), { headers }),
    participants,
  );
  expect(await shown.element.evaluate((frame) => frame.offsetWidth)).toBe(600);
  expect(await shown.element.evaluate((frame) => getComputedStyle(frame).borderTopWidth)).toBe("0px");
});

test("a page that hosts the ZIP itself sizes its frame by the script in it", async ({ elsewhere, page }) => {
  const zip = unzipSync(readFileSync(`${dist}embed/participants/widget.zip`));
  const types: Readonly<Record<string, string>> = { "index.html": "text/html", "resize.js": "text/javascript" };
  for (const [name, type] of Object.entries(types))
    elsewhere.put(`/media/map/${name}`, {
      text: Buffer.from(zip[name] ?? []).toString(),
      headers: { "content-type": type },
    });
  const readme = Buffer.from(zip["README.txt"] ?? []).toString();
  const code = [/<iframe[^]*?<\/iframe>/, /<script[^]*?<\/script>/].map(
    (tag) => tag.exec(readme)?.[0] ?? "no such code",
  );
  await page.setViewportSize({ width: 360, height: 800 });
  const text = `<!doctype html><meta charset="utf-8">${code.join("")}`;
  await page.goto(elsewhere.put("/media/map/article.html", { text, headers: { "content-type": "text/html" } }));
  const frame = page.frameLocator("iframe").locator("[data-embed]");
  const misfit = () =>
    frame.evaluate((content) => Math.abs(innerHeight - Math.ceil(content.getBoundingClientRect().height)));
  await expect.poll(misfit).toBeLessThanOrEqual(2);
});

test("an address in the wrong case is answered in the frame, with a link to the right one", async ({
  page,
  elsewhere,
  baseURL,
}) => {
  const address = new URL("embed/countries/MLI/?theme=dark", baseURL).href;
  const text = `<!doctype html>${frameTag(address)}`;
  await page.goto(elsewhere.put("/page/", { text, headers: { "content-type": "text/html" } }));
  const link = page.frameLocator("iframe").locator("[data-lower]");
  await expect(link).toBeVisible();
  await link.click();
  await expect(page.frameLocator("iframe").locator(heading)).toBeVisible();
});

test("on a page that says nothing of light and dark, our script keeps an embed light that follows the page", async ({
  open,
}) => {
  const shown = await open(plain, participants, { query: "?theme=auto" });
  const scheme = () => shown.frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await expect.poll(scheme).toBe("light");
});

test("a page that switches its colours tells the embed so by a message", async ({ open, page }) => {
  const shown = await open(plain, participants);
  const told = (data: unknown) => page.evaluate((message) => frames[0]?.postMessage(message, "*"), data);
  const scheme = () => shown.frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(await scheme()).toBe("light");
  await told({ type: "theme", theme: "dark" });
  await expect.poll(scheme).toBe("dark");
  await told({ type: "theme", theme: "neon" });
  await told({ type: "theme", theme: "light" });
  await expect.poll(scheme).toBe("light");
});

test("an address whose options are read as HTML, or escaped twice, still shows them", async ({
  page,
  elsewhere,
  baseURL,
}) => {
  await page.goto("./widgets/?widget=participants;region=asia;theme=dark;highlight=IND");
  const address = await page.locator('widget-builder [data-snippet="link"]').inputValue();
  const here = address.replace(/^.*(?=embed\/)/, baseURL ?? "");
  for (const [how, link] of [
    ["unescaped", here],
    ["escaped twice", escaped(escaped(here))],
  ] as const) {
    const text = `<!doctype html><meta charset="utf-8"><p id="text">${link}</p><a href="${link}">Map</a>`;
    await page.goto(elsewhere.put("/page/", { text, headers: { "content-type": "text/html" } }));
    for (const goal of [
      await page.locator("#text").innerText(),
      await page.locator("a").evaluate((a) => (a as HTMLAnchorElement).href),
    ]) {
      await page.goto(goal);
      const { region, theme, highlight } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
      expect.soft({ region, theme, highlight }, how).toEqual({ region: "asia", theme: "dark", highlight: "IND" });
      await page.goBack();
    }
  }
});
