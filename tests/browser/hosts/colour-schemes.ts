// Whether an embed is light or dark: by the reader's system, the scheme of the page around, what the address asks for, and
// a scheme of the frame's own, which the code from /widgets/ does not set.
import { expect, type Page } from "@playwright/test";
import type { HostServer } from "./host-server.ts";
import { frameTag } from "./host.ts";
import { lightnessOf } from "./painted.ts";

/** One line of the table. */
export interface SchemeCase {
  readonly system: "light" | "dark";
  /** `color-scheme` of the page around; "" for none. */
  readonly page: "" | "light" | "dark" | "light dark";
  /** `color-scheme` of the frame; "" for none. */
  readonly frame: "" | "light" | "dark" | "light dark";
  readonly query: string;
  readonly expected: "light" | "dark";
}

type Line = readonly [page: SchemeCase["page"], frame: SchemeCase["frame"], query: string, light: Shown, dark: Shown];
type Shown = SchemeCase["expected"];

/** Columns: what the page and the frame say, what is asked for; then what shows on a light system, and on a dark one. */
const LINES: readonly Line[] = [
  ["", "", "", "light", "light"],
  ["light dark", "", "", "light", "light"],
  ["dark", "", "", "light", "light"],
  ["dark", "", "?theme=purple", "light", "light"],
  ["dark", "", "?theme=light", "light", "light"],
  ["light", "", "?theme=dark", "dark", "dark"],
  ["", "light dark", "?dark=true", "dark", "dark"],
  ["light", "", "?theme=DARK", "dark", "dark"],
  // A page that says nothing leaves the frame to the reader's system, unless our script is on it.
  ["", "", "?theme=auto", "light", "dark"],
  ["light", "", "?theme=auto", "light", "light"],
  ["dark", "", "?theme=auto", "dark", "dark"],
  ["light dark", "", "?theme=auto", "light", "dark"],
  ["light dark", "", "?dark=auto", "light", "dark"],
  ["light", "dark", "?theme=auto", "dark", "dark"],
  ["dark", "light", "?theme=auto", "light", "light"],
  ["", "light dark", "?theme=auto", "light", "dark"],
];

/** The table for a system. */
export const schemeCases = (system: SchemeCase["system"]): readonly SchemeCase[] =>
  LINES.map(([page, frame, query, light, dark]) => ({
    system,
    page,
    frame,
    query,
    expected: system === "light" ? light : dark,
  }));

/** Holds the embed at an address to the table, in a browser whose system is light or dark; a page for each scheme. */
export async function expectSchemes(system: Shown, page: Page, hosts: HostServer, embed: string): Promise<void> {
  for (const [scheme, cases] of Map.groupBy(schemeCases(system), (own) => own.page)) {
    const frames = cases.map(({ frame, query }) =>
      frameTag(embed + query, frame && `loading="eager" style="color-scheme: ${frame}"`),
    );
    const sheet = `<style>${scheme && `:root { color-scheme: ${scheme} }`} iframe { display: block; height: 60px }</style>`;
    const text = `<!doctype html><html><head><title>Schemes</title>${sheet}</head><body>${frames.join("")}</body></html>`;
    await page.goto(hosts.put("/schemes/", { text, headers: { "content-type": "text/html; charset=utf-8" } }));
    for (const [at, { frame, query, expected }] of cases.entries()) {
      const lightness = await lightnessOf(page, `iframe:nth-of-type(${at + 1})`);
      const where = `“${query}” on a ${system} system, page “${scheme}”, frame “${frame}”`;
      expect.soft(lightness > 128 ? "light" : "dark", where).toBe(expected);
    }
  }
}
