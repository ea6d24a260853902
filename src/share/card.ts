// Knows the frame of every picture of a shared link: kicker, foot, margins. Knows no page.
import { dataset } from "../facts/dataset.ts";
import { plainOf } from "../facts/prose.ts";
import { block, type Column, placed, setLine, type Style, titleBlock } from "../drawing/block.ts";
import type { Mark, Sheet } from "../drawing/sheet.ts";

const MARGIN = 64;
const FOOT_HEIGHT = 86;

const KICKER: Style = { voice: "strong", sizePx: 25, leadPx: 32, tone: "ink-second" };
const SITE: Style = { voice: "title", sizePx: 26, leadPx: 34, tone: "ink" };
const READING: Style = { voice: "strong", sizePx: 24, leadPx: 34, tone: "ink" };
const MARK: Style = { voice: "text", sizePx: 22, leadPx: 34, tone: "ink-second" };
const LINE: Style = { voice: "text", sizePx: 31, leadPx: 40, tone: "ink-second", balance: true };

const TITLE_SIZES = [76, 68, 60, 54] as const;

/** The size of a picture, and what it is called. */
export interface CardFrame {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly title: string;
  readonly description: string;
}

/** The column of a card's text, and the heights between which a card is free. */
export function roomIn({ widthPx, heightPx }: Pick<CardFrame, "widthPx" | "heightPx">) {
  const column: Column = { left: MARGIN, right: widthPx - MARGIN, direction: "ltr", locale: "en" };
  return { column, top: 48, below: 48 + 44, bottom: heightPx - FOOT_HEIGHT };
}

/** A picture in its frame: at its foot the site, or how what is above must be read. */
export function cardSheet(frame: CardFrame, marks: readonly Mark[], foot: "site" | "reading" = "site"): Sheet {
  const { column, top, bottom } = roomIn(frame);
  const { cards, story, pages } = dataset.texts;
  const mark = setLine(plainOf(cards.mark), column, MARK);
  const footTop = bottom + 18;
  return {
    ...frame,
    locale: "en",
    direction: "ltr",
    marks: [
      placed(setLine(plainOf(story.kicker), column, KICKER), column, KICKER, top),
      ...marks,
      { kind: "line", from: [column.left, bottom], to: [column.right, bottom], tone: "rule", widthPx: 2 },
      foot === "site"
        ? placed(setLine(pages.frame.siteName, column, SITE), column, SITE, footTop)
        : placed(setLine(plainOf(cards.foot), column, READING), column, READING, footTop),
      placed(mark, column, MARK, footTop, column.right - column.left - mark.widthPx),
    ],
  };
}

/** A large title with a line beneath, half-way between two heights. */
export function cardWords(title: string, line: string | null, column: Column, between: readonly [number, number]) {
  const set = (top: number) => {
    const head = titleBlock(title, column, TITLE_SIZES, top, 3);
    const beneath = line === null ? { marks: [], bottom: head.bottom } : block(line, column, LINE, head.bottom + 16);
    return { marks: [...head.marks, ...beneath.marks], bottom: beneath.bottom };
  };
  const [top, bottom] = between;
  return set(top + (bottom - set(top).bottom) / 2);
}
