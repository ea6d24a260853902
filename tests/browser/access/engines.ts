// Knows how two engines of accessibility rules, which look for different things, are run on a page. Knows no page.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import axeCore from "axe-core";

const secondEngine = readFileSync(
  createRequire(import.meta.url).resolve("accessibility-checker-engine/ace.js"),
  "utf8",
);

interface Finding {
  readonly ruleId: string;
  readonly message: string;
  readonly snippet: string;
  readonly value: readonly [level: string, outcome: string];
}
interface Checker {
  check: (document: Document, rules: string[]) => Promise<{ results: Finding[] }>;
}

/** Makes axe ready on a page; a page that is left has to be made ready again. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axeCore.source);
}

/** What axe finds wrong, one line each; sizes of targets, which it leaves out by itself, included. */
export async function axeFaults(page: Page, { contrast = true } = {}): Promise<string[]> {
  return page.evaluate(async (enabled) => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const rules = { "target-size": { enabled: true }, "color-contrast": { enabled } };
    const { violations } = await axe.run({ rules, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, contrast);
}

/** What IBM's engine, brought along, finds wrong, one line each. */
export async function secondFaults(page: Page): Promise<string[]> {
  await page.evaluate(`${secondEngine};globalThis.ace = ace`);
  return page.evaluate(async () => {
    const { ace } = globalThis as unknown as { ace: { Checker: new () => Checker } };
    const { results } = await new ace.Checker().check(document, ["WCAG_2_2"]);
    return results
      .filter(({ value: [level, outcome] }) => level === "VIOLATION" && outcome === "FAIL")
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 160)}`);
  });
}
