// Knows that a second engine of accessibility rules, which looks for other things than axe, finds no violation either.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "@playwright/test";

const engine = readFileSync(createRequire(import.meta.url).resolve("accessibility-checker-engine/ace.js"), "utf8");

interface Finding {
  readonly ruleId: string;
  readonly message: string;
  readonly snippet: string;
  readonly value: readonly [level: string, outcome: string];
}
interface Checker {
  check: (document: Document, rules: string[]) => Promise<{ results: Finding[] }>;
}

for (const path of [
  "./?read=scroll",
  "./?read=article",
  "./countries/",
  "./countries/esp/",
  "./countries/bwa/",
  "./widgets/",
])
  for (const [width, colorScheme] of [
    [320, "light"],
    [1280, "light"],
    [1280, "dark"],
  ] as const) {
    test(`finds nothing on ${path} at ${width} px, ${colorScheme}`, async ({ browser, baseURL }) => {
      const page = await browser.newPage({
        bypassCSP: true,
        colorScheme,
        viewport: { width, height: 800 },
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      await page.goto(path);
      await page.evaluate(`${engine};globalThis.ace = ace`);
      const found = await page.evaluate(async () => {
        const { ace } = globalThis as unknown as { ace: { Checker: new () => Checker } };
        const { results } = await new ace.Checker().check(document, ["WCAG_2_2"]);
        return results
          .filter(({ value: [level, outcome] }) => level === "VIOLATION" && outcome === "FAIL")
          .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 120)}`);
      });
      expect(found).toEqual([]);
      await page.close();
    });
  }
