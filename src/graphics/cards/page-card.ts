// Knows the cards of the pages and of the countries: a title, a line, a picture that tells no case. Knows no address.
import { CARD_SIZE, type CardPage } from "../../model/cards.ts";
import { nameOf } from "../../model/country-words.ts";
import { dataset } from "../../model/dataset.ts";
import { embedCard } from "../../model/embed-card.ts";
import { plainOf } from "../../model/prose.ts";
import { block, type Style } from "../still/block.ts";
import { countryMap } from "../still/country-map.ts";
import type { Box, Mark, Sheet } from "../still/sheet.ts";
import { cardSheet, cardWords, roomIn } from "./card.ts";
import { articlePicture, barePicture, mapPicture, paragraphsPicture, squaresPicture } from "./neutral-pictures.ts";

const TITLE_SIZES = [76, 68, 60, 54] as const;
const BETWEEN = 48;
const NOT_WHERE: Style = { voice: "strong", sizePx: 22, leadPx: 30, tone: "ink" };
const NAME: Style = { voice: "strong", sizePx: 24, leadPx: 30, tone: "ink" };

/** Width of the picture of each page's card. */
const PICTURES: Readonly<Record<CardPage, { readonly widthPx: number; readonly draw: (box: Box) => Mark[] }>> = {
  countries: { widthPx: 640, draw: (box) => mapPicture("standings", box) },
  cases: { widthPx: 600, draw: barePicture },
  method: { widthPx: 380, draw: paragraphsPicture },
  data: { widthPx: 560, draw: squaresPicture },
  widgets: { widthPx: 480, draw: articlePicture },
};

/** The card of a page. */
export function pageCardSheet(page: CardPage): Sheet {
  const { title, line, alt } = dataset.texts.cards.pages[page];
  const { widthPx, draw } = PICTURES[page];
  const note = page === "countries" ? plainOf(dataset.texts.cards.foot) : null;
  return sheetOf(plainOf(title), line && plainOf(line), plainOf(alt), widthPx, draw, note);
}

/** The card of a country: how little is told of it, and where it lies unless that is told in words only. */
export function countryCardSheet(iso3: string, alt: string): Sheet {
  const { line } = dataset.texts.cards.country;
  const { column } = roomIn(CARD_SIZE);
  const draw = (box: Box) => {
    const height = ((box.right - box.left) * 3) / 4;
    const top = (box.top + box.bottom - height) / 2;
    return countryMap(iso3, nameOf(iso3), { ...box, top, bottom: top + height }, column, NAME);
  };
  const { elsewhere } = embedCard(iso3);
  return sheetOf(nameOf(iso3), plainOf(line), alt, elsewhere ? 0 : 500, elsewhere ? () => [] : draw, null);
}

function sheetOf(
  title: string,
  line: string | null,
  description: string,
  pictureWidth: number,
  draw: (box: Box) => Mark[],
  note: string | null,
): Sheet {
  const { column, below, bottom } = roomIn(CARD_SIZE);
  const text = pictureWidth === 0 ? column : { ...column, right: column.right - pictureWidth - BETWEEN };
  const box = { left: column.right - pictureWidth, right: column.right, top: below, bottom: bottom - 28 };
  const words = cardWords(title, line, text, below + 24, TITLE_SIZES, 4);
  const below2 = note === null ? [] : block(note, text, NOT_WHERE, words.bottom + 20).marks;
  return cardSheet({ ...CARD_SIZE, title, description }, [...draw(box), ...words.marks, ...below2]);
}
