// Knows that no page of the 119 countries and no widget in any language has a fault that its kind does not show. Knows no
// content. Contrast is left to the test of the kinds: all pages of a kind share their colours.
import axeCore from "axe-core";
import { expect, test } from "@playwright/test";
import participants from "../../../data/participants.json" with { type: "json" };
import { axeFaults } from "./engines.ts";

const countries = participants.map(({ iso3 }) => `countries/${iso3.toLowerCase()}/`);
const widgets = ["participants", "told", "units", "numbers", "countries/gbr"].flatMap((widget) =>
  ["", "es/", "fr/", "pt/", "ar/"].map((language) => `embed/${language}${widget}/`),
);
const share = Math.ceil(countries.length / 4);
const shares = [0, 1, 2, 3].map((index) => countries.slice(index * share, (index + 1) * share));

for (const paths of [...shares, widgets])
  test(`axe finds nothing from ${paths[0]} to ${paths.at(-1)}`, async ({ browser, baseURL }) => {
    test.slow();
    const page = await browser.newPage({ bypassCSP: true, ...(baseURL === undefined ? {} : { baseURL }) });
    for (const path of paths) {
      await page.goto(path);
      await page.evaluate(axeCore.source);
      expect(await axeFaults(page, { contrast: false }), path).toEqual([]);
    }
    await page.close();
  });
