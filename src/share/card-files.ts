// Knows the files of the pictures that shared links show, by name. Knows no address.
import { countryCardSheet, pageCardSheet } from "./page-card.ts";
import { storyCard } from "./story-card.ts";
import type { Sheet } from "../drawing/sheet.ts";
import { CARD_SIZE, cardPages, countryCard, STORY_PICTURES, storyPictures } from "../site/cards.ts";
import { cardCountries } from "../facts/widgets.ts";
import { pngOf } from "../drawing/sheet-png.ts";
import { sheetSvg } from "../drawing/sheet-svg.ts";

/** What draws each picture, by its name below /cards/. */
export const cardSheets: ReadonlyMap<string, () => Sheet> = new Map([
  ["story", () => storyCard(CARD_SIZE)],
  ...storyPictures.map((name) => [name, () => storyCard(STORY_PICTURES[name])] as const),
  ...cardPages.map((page) => [page, () => pageCardSheet(page)] as const),
  ...cardCountries.map((iso3) => {
    return [`countries/${iso3.toLowerCase()}`, () => countryCardSheet(iso3, countryCard(iso3).alt)] as const;
  }),
]);

/** A picture as PNG. @throws Error for a name that none has. */
export async function cardPng(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = cardSheets.get(name);
  if (sheet === undefined) throw new Error(`there is no card “${name}”`);
  return pngOf(sheetSvg(sheet()), 1);
}
