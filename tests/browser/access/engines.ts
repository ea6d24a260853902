// How two engines of accessibility rules, which look for different things, are run on a page.
import type { Page } from "@playwright/test";
import type axeCore from "axe-core";
import type { HostServer } from "../hosts/host-server.ts";

/** Where pages get the engines from, at the server of another origin. */
export const ENGINES = "/engines/";

interface Finding {
  readonly ruleId: string;
  readonly message: string;
  readonly snippet: string;
  readonly value: readonly [level: string, outcome: string];
}
interface Checker {
  check: (document: Document, rules: string[]) => Promise<{ results: Finding[] }>;
}

/** What axe finds wrong with a page, one line each; sizes of targets, which it leaves out by itself, included. */
export async function axeFaults(page: Page, { origin }: HostServer): Promise<string[]> {
  await bring(page, "axe", origin);
  return page.evaluate(runAxe);
}

/** What IBM's engine finds wrong, one line each. */
export async function secondFaults(page: Page, { origin }: HostServer): Promise<string[]> {
  await bring(page, "ace", origin);
  return page.evaluate(runSecond);
}

/** Loads an engine where a page does not have it yet; the browser keeps its code from page to page. */
async function bring(page: Page, name: "axe" | "ace", origin: string): Promise<void> {
  const isThere = await page.evaluate((global) => global in globalThis, name);
  if (!isThere) await page.addScriptTag({ url: `${origin}${ENGINES}${name}.js` });
}

async function runAxe(): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof axeCore };
  const { violations } = await axe.run({ rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

async function runSecond(): Promise<string[]> {
  const { ace } = globalThis as unknown as { ace: { Checker: new () => Checker } };
  const { results } = await new ace.Checker().check(document, ["WCAG_2_2"]);
  return results
    .filter(({ value: [level, outcome] }) => level === "VIOLATION" && outcome === "FAIL")
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 160)}`);
}
