// Puts a widget on a host page and looks into both.
import type { ElementHandle, Frame } from "@playwright/test";
import { headersFor } from "../../../scripts/header-table.ts";
import { browserScript } from "../../../src/site/embedded-code.ts";
import { type Page, test as base } from "../reader.ts";
import { fixtureWidget } from "./fixture-widget.ts";
import { hostPage, type Embedded, type Host } from "./host.ts";
import type { HostServer } from "./host-server.ts";
import { fixture, type Widget } from "./widget.ts";

/** A widget as it stands on a host page. */
export interface OnHost {
  readonly page: Page;
  readonly frame: Frame;
  /** The frame's element in the host page. */
  readonly element: ElementHandle<HTMLIFrameElement>;
  readonly embedded: Embedded;
  /** Heights that the frame has told the host so far, in order. */
  readonly heard: () => Promise<number[]>;
  /** What the frame's scripts have touched of the browser's stores. */
  readonly touched: () => Promise<string[]>;
  /** Height of the frame's inside, in px. */
  readonly inside: () => Promise<number>;
  /** Height of the frame's content, in whole px. */
  readonly content: () => Promise<number>;
}

/** How to open it. */
export interface Opening {
  readonly width?: number;
  /** Parameters of the widget, e.g. "?theme=dark". */
  readonly query?: string;
}

interface TestParts {
  /** Where a widget is served. */
  embeddedOf: (widget: Widget, query?: string) => Embedded;
  /** Opens a host page with a widget on it. */
  open: (host: Host, widget: Widget, opening?: Opening) => Promise<OnHost>;
}

export const test = base.extend<TestParts>({
  embeddedOf: async ({ fixtures, baseURL }, use) => {
    await use((widget, query = "") => {
      const site = widget.isFixture ? fixtureSite(fixtures) : (baseURL ?? "");
      const frame = new URL(widget.path + query, site);
      return { frame: frame.href, script: new URL("embed.js", site).href, origin: frame.origin };
    });
  },
  open: async ({ page, elsewhere, embeddedOf }, use) => {
    const listening = await page.addInitScript(listenIn);
    await use(async (host, widget, { width = 640, query = "" } = {}) => {
      const embedded = embeddedOf(widget, query);
      const headers = { "content-type": "text/html; charset=utf-8", ...host.headers?.(embedded) };
      const address = elsewhere.put("/page/", { text: hostPage(host, embedded), headers });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      if (host.opener) await page.click(host.opener);
      return onHost(page, embedded);
    });
    await listening.dispose();
  },
});

export { expect } from "@playwright/test";

/** Address of a site with the fixture and our script for hosts. */
function fixtureSite(server: HostServer): string {
  const home = `${server.origin}/`;
  const served = (path: string, type: string, text: string) =>
    server.put(path, { text, headers: { ...headersFor(path), "content-type": `${type}; charset=utf-8` } });
  served(`/${fixture.path}`, "text/html", fixtureWidget(home));
  served("/embed.js", "text/javascript", browserScript("embed/host-script", { EMBED_HOME: `${home}embed/` }));
  return home;
}

/** Where the notes are, but for documents that may run no script. */
type Noted = { readonly notes?: { readonly heard: number[]; readonly touched: string[] } };

/** Runs in every document before its own scripts: notes what is heard, and what is touched that should not be. */
function listenIn(): void {
  const notes = { heard: [] as number[], touched: [] as string[] };
  Object.assign(window, { notes });
  addEventListener("message", ({ data }) => {
    const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
    if (type === "embed-size") notes.heard.push(Number(height));
  });
  const watch = (owner: object, name: string) => {
    const touch = () => void notes.touched.push(name);
    Object.defineProperty(owner, name, { get: touch, set: touch, configurable: true });
  };
  for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) watch(window, name);
  watch(Document.prototype, "cookie");
}

async function onHost(page: Page, embedded: Embedded): Promise<OnHost> {
  const element = (await page.waitForSelector("iframe", { state: "attached" })) as ElementHandle<HTMLIFrameElement>;
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("the host page shows no frame");
  await frame.waitForSelector("[data-embed]", { state: "attached" });
  return {
    page,
    frame,
    element,
    embedded,
    heard: () => page.evaluate(() => (window as Noted).notes?.heard ?? []),
    touched: () => frame.evaluate(() => (window as Noted).notes?.touched ?? []),
    inside: () => frame.evaluate(() => innerHeight),
    content: () =>
      frame.evaluate(() => Math.ceil(document.querySelector("[data-embed]")?.getBoundingClientRect().height ?? 0)),
  };
}
