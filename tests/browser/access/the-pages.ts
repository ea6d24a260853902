// Knows one address of each kind of page that a reader can meet. Knows no page's content.

/** Pages of the site, by kind. */
export const siteKinds = {
  "the story, scrolling": "./?read=scroll",
  "the story as an article": "./?read=article",
  "the countries": "countries/",
  "a country with cases": "countries/dza/",
  "a country with a shared total": "countries/gha/",
  "a country named otherwise": "countries/ind/",
  "a country only listed": "countries/tca/",
  "a country told of in words only": "countries/blz/",
  "the cases": "cases/",
  "the method": "method/",
  "the data": "data/",
  "the widgets": "widgets/",
  "a wrong address": "no-such-page/",
} as const;

/** Widgets, by kind. */
export const embedKinds = {
  "who took part": "embed/participants/",
  "what is told": "embed/told/",
  "units and campaigns": "embed/units/",
  "five counts": "embed/numbers/",
  "a country's card": "embed/countries/dza/",
  "a card without a map": "embed/countries/blz/",
  "a widget from right to left": "embed/ar/participants/",
} as const;

/** Both. */
export const allKinds: readonly (readonly [kind: string, path: string])[] = [
  ...Object.entries(siteKinds),
  ...Object.entries(embedKinds),
];
