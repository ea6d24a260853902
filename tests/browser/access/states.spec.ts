// What a reader opens on a page holds the bar of access as well: a country's panel, the map explored by keys, the rows
// of the data, a wide preview.
import { product } from "../../combinations.ts";
import { everything } from "../../scope.ts";
import { expect, type Page, test } from "../reader.ts";
import { axeFaults } from "./engines.ts";
import { foldRepeats, overhang } from "./in-page.ts";
import { goTo, seeAs, type Setting } from "./inspected.ts";

interface State {
  readonly name: string;
  readonly address: string;
  /** What the reader does there. */
  readonly open?: (page: Page) => Promise<void>;
  /** In which settings it is seen where not all are: each width and each colouring once. */
  readonly settings: readonly Setting[];
  /** Whether what repeats its neighbours may be taken out. */
  readonly folds?: boolean;
}

const panel = async (page: Page) => {
  await expect(page.locator("[data-close]")).toBeVisible();
};
const states: readonly State[] = [
  {
    name: "a country's panel beside the map",
    address: "countries/?country=civ",
    open: panel,
    settings: [
      { width: 320, colours: "light" },
      { width: 768, colours: "dark" },
      { width: 1280, colours: "forced" },
    ],
  },
  {
    name: "the map explored by keys",
    address: "countries/?country=civ",
    open: async (page) => {
      await panel(page);
      await page.locator("[data-keys]").press("Enter");
    },
    settings: [
      { width: 320, colours: "dark" },
      { width: 768, colours: "forced" },
      { width: 1280, colours: "light" },
    ],
  },
  {
    name: "rows of the data",
    address: "data/",
    open: (page) =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>(
          "#table-countries details, #reconciliation details",
        ))
          details.open = true;
      }),
    folds: true,
    settings: [
      { width: 320, colours: "dark" },
      { width: 1280, colours: "light" },
    ],
  },
  {
    name: "a wide preview",
    address: "widgets/?width=900",
    settings: [
      { width: 320, colours: "dark" },
      { width: 1280, colours: "light" },
    ],
  },
];
const every = product({ width: [320, 768, 1280], colours: ["light", "dark", "forced"] } as const);

for (const { name, address, open, settings, folds = false } of states)
  test(`nothing is in the way of anybody: ${name}`, async ({ inspected: page, elsewhere }) => {
    const faults: string[] = [];
    await goTo(page, address);
    await open?.(page);
    const seen = everything ? every : settings;
    const note = ({ width, colours }: Setting, found: readonly string[]) =>
      faults.push(...found.map((fault) => `${width} px, ${colours}: ${fault}`));
    for (const setting of seen) {
      await seeAs(page, setting);
      note(setting, (await overhang(page)) > 0 ? ["wider than the window"] : []);
    }
    if (folds && !everything) await foldRepeats(page);
    for (const setting of seen) {
      await seeAs(page, setting);
      note(setting, await axeFaults(page, elsewhere));
    }
    expect(faults).toEqual([]);
  });

test("nothing runs out of the page of the data where all is opened", async ({ inspected: page }) => {
  await goTo(page, "data/");
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  for (const width of [1280, 320] as const) {
    await seeAs(page, { width, colours: "light" });
    expect(await overhang(page), `${width} px`).toBeLessThanOrEqual(0);
  }
});
