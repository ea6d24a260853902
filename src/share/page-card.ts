// Knows the cards of the pages and of the countries: a title, a line, a picture that tells no case. Knows no address.
import { CARD_SIZE, type CardPage } from "../site/cards.ts";
import { nameOf } from "../facts/countries.ts";
import { dataset } from "../facts/dataset.ts";
import { embedCard } from "../facts/widgets.ts";
import { embedLanguage } from "../facts/embed-language.ts";
import { plainOf } from "../facts/prose.ts";
import { derivedLabel } from "../drawing/story-figures.ts";
import { placed, setLine, type Style, titleBlock } from "../drawing/block.ts";
import { countryMapHeight, countryMarks } from "../drawing/scene-marks.ts";
import type { Box, Mark, Sheet } from "../drawing/sheet.ts";
import { cardSheet, cardWords, roomIn } from "./card.ts";
import { articlePicture, barePicture, mapPicture, paragraphsPicture } from "./neutral-pictures.ts";
import { namedPicture, squaresPicture } from "../drawing/squares.ts";

const BETWEEN = 48;
const MAP_WIDTH = 640;
const KEY: Style = { voice: "text", sizePx: 27, leadPx: 44, tone: "ink" };

/** Width of the picture of each page's card. */
const PICTURES: Readonly<Record<Exclude<CardPage, "countries">, Picture>> = {
  cases: { widthPx: 620, draw: barePicture },
  method: { widthPx: 480, draw: paragraphsPicture },
  data: { widthPx: 560, draw: squaresPicture },
  widgets: { widthPx: 500, draw: articlePicture },
};

interface Picture {
  readonly widthPx: number;
  readonly draw: (box: Box) => Mark[];
}

/** The card of a page. */
export function pageCardSheet(page: CardPage): Sheet {
  const { title, line, alt } = dataset.texts.cards.pages[page];
  if (page === "countries") return countriesSheet(plainOf(title), plainOf(alt));
  return sheetOf(plainOf(title), line && plainOf(line), plainOf(alt), PICTURES[page]);
}

/** The card of a country: how little is told of it, and where it lies unless that is told in words only. */
export function countryCardSheet(iso3: string, alt: string): Sheet {
  const { column } = roomIn(CARD_SIZE);
  const map = (box: Box) => {
    const height = countryMapHeight(box.right - box.left);
    const top = (box.top + box.bottom - height) / 2;
    return countryMarks(iso3, null, { ...box, top, bottom: top + height }, column, KEY);
  };
  const picture = embedCard(iso3).elsewhere ? { widthPx: 520, draw: namedPicture } : { widthPx: 520, draw: map };
  return sheetOf(nameOf(iso3), plainOf(dataset.texts.cards.country.line), alt, picture);
}

function sheetOf(title: string, line: string | null, description: string, { widthPx, draw }: Picture): Sheet {
  const { column, below, bottom } = roomIn(CARD_SIZE);
  const text = { ...column, right: column.right - widthPx - BETWEEN };
  const box = { left: column.right - widthPx, right: column.right, top: below + 8, bottom: bottom - 32 };
  const words = cardWords(title, line, text, [box.top, box.bottom]);
  return cardSheet({ ...CARD_SIZE, title, description }, [...draw(box), ...words.marks]);
}

/** The finding over the map, its key beside it. */
function countriesSheet(title: string, description: string): Sheet {
  const { column, below, bottom } = roomIn(CARD_SIZE);
  const head = titleBlock(title, column, [60, 56, 52], below + 4);
  const box = { left: column.right - MAP_WIDTH, right: column.right, top: head.bottom + 6, bottom };
  const { told, named, onlyListed, notListed } = embedLanguage("en").words.legend;
  const keys = [
    ["pale", derivedLabel("only-listed"), onlyListed],
    ["framed", derivedLabel("named-otherwise"), named],
    ["full", derivedLabel("case-told"), told],
    ["land", "", notListed],
  ] as const;
  const keyTop = head.bottom + (bottom - head.bottom - keys.length * KEY.leadPx) / 2;
  const rows = keys.flatMap(([look, number, text], index): Mark[] => {
    const top = keyTop + index * KEY.leadPx;
    const swatch = { left: column.left, right: column.left + 38, top: top + 11, bottom: top + 33 };
    const strong: Style = { ...KEY, voice: "strong" };
    const count = setLine(number, column, strong);
    return [
      { kind: "swatch", look, box: swatch },
      ...(number === "" ? [] : [placed(count, column, strong, top, 52)]),
      placed(setLine(text, column, KEY), column, KEY, top, number === "" ? 52 : 52 + count.widthPx + 9),
    ];
  });
  return cardSheet(
    { ...CARD_SIZE, title, description },
    [...mapPicture("standings", box), ...head.marks, ...rows],
    "reading",
  );
}
