// The share images: where each stands, how large it is, what it shows in words.
import { nameOf } from "../facts/countries.ts";
import { dataset } from "../facts/dataset.ts";
import { plainOf } from "../facts/prose.ts";
import { cardCountries } from "../facts/widgets.ts";

/** A picture of a shared link. */
export interface CardImage {
  /** From the site's own root. */
  readonly path: string;
  readonly alt: string;
}

/** Size of every card in pixels. */
export const CARD_SIZE = { widthPx: 1200, heightPx: 630 } as const;

/** Pictures of the story for search engines, in the shapes that they ask for. */
export const STORY_PICTURES = {
  "story-1x1": { widthPx: 1200, heightPx: 1200 },
  "story-4x3": { widthPx: 1200, heightPx: 900 },
  "story-16x9": { widthPx: 1200, heightPx: 675 },
} as const;
export type StoryPicture = keyof typeof STORY_PICTURES;
export const storyPictures = Object.keys(STORY_PICTURES) as readonly StoryPicture[];

/** Pages with a card of their own besides the story and the countries. */
export const cardPages = ["countries", "cases", "method", "data", "widgets"] as const;
export type CardPage = (typeof cardPages)[number];

const words = dataset.texts.cards;

/** Where a card or a picture of the story stands. */
export const cardPath = (name: string): string => `/cards/${name}.png`;

/** The card of a page. */
export function pageCard(page: "story" | CardPage): CardImage {
  const alt = page === "story" ? words.story.alt : words.pages[page].alt;
  return { path: cardPath(page), alt: plainOf(alt) };
}

/** The card of a country's page: its own where the release mentions it, else that of all countries. */
export function countryCard(iso3: string): CardImage {
  if (!cardCountries.includes(iso3)) return pageCard("countries");
  const alt = `${nameOf(iso3)}. ${plainOf(words.country.line)}.`;
  return { path: cardPath(`countries/${iso3.toLowerCase()}`), alt };
}
