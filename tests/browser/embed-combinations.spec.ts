// Knows that whatever a host asks for at once, a widget stays within its frame at every width.
import { expect, test } from "@playwright/test";
import { widgetPath, WORLD_WIDGETS } from "../../src/model/widgets.ts";

const widths = [280, 320, 375, 600, 900, 1200];
const most = 700;

const combinations = ["world", "africa", "americas", "asia", "europe"].flatMap((region) =>
  ["", "&header=0"].flatMap((header) =>
    ["", "&highlight=COD", "&highlight=TCA"].map((highlight) => `?region=${region}&theme=dark${header}${highlight}`),
  ),
);

for (const locale of ["en", "ar"] as const) {
  for (const name of WORLD_WIDGETS) {
    test(`${locale} ${name} fits every width with every combination of parameters`, async ({ page }) => {
      test.slow();
      for (const query of combinations) {
        await page.goto(`embed/${widgetPath({ locale, name })}/${query}`);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 300 });
          const { sideways, height } = await page.evaluate(() => ({
            sideways: document.documentElement.scrollWidth - innerWidth,
            height: document.querySelector("[data-embed]")?.getBoundingClientRect().height ?? Infinity,
          }));
          expect(sideways, `${query} sideways at ${width}`).toBeLessThanOrEqual(0);
          expect(height, `${query} height at ${width}`).toBeLessThanOrEqual(most);
        }
      }
    });
  }
}
