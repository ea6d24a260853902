// How two engines of accessibility rules, which look for different things, are run on a page.
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

/** What axe finds wrong, one line each; sizes of targets, which it leaves out by itself, included. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (await page.evaluate(() => !("axe" in globalThis))) await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run({ rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** What IBM's engine, brought along, finds wrong, one line each. */
export async function secondFaults(page: Page): Promise<string[]> {
  if (await page.evaluate(() => !("ace" in globalThis))) await page.evaluate(`${secondEngine};globalThis.ace = ace`);
  return page.evaluate(async () => {
    const { ace } = globalThis as unknown as { ace: { Checker: new () => Checker } };
    const { results } = await new ace.Checker().check(document, ["WCAG_2_2"]);
    return results
      .filter(({ value: [level, outcome] }) => level === "VIOLATION" && outcome === "FAIL")
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 160)}`);
  });
}
