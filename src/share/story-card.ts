// Knows the pictures of the story: its headline and the map that empties, in every shape asked for. Knows no address.
import { dataset } from "../facts/dataset.ts";
import { plainOf } from "../facts/prose.ts";
import { type Style, titleBlock } from "../drawing/block.ts";
import type { Sheet } from "../drawing/sheet.ts";
import { cardSheet, roomIn } from "./card.ts";
import { emptying, type EmptyingSizes } from "./emptying.ts";

const NUMBER: Style = { voice: "strong", sizePx: 80, leadPx: 82, tone: "ink" };
const LABEL: Style = { voice: "text", sizePx: 21, leadPx: 28, tone: "ink-second" };
const ROW: EmptyingSizes = { columns: 4, gapPx: 28, number: NUMBER, label: LABEL };
const SQUARE: EmptyingSizes = {
  columns: 2,
  gapPx: 30,
  number: NUMBER,
  label: { ...LABEL, sizePx: 27, leadPx: 34 },
};

/** The story in a picture of this size. */
export function storyCard(size: { readonly widthPx: number; readonly heightPx: number }): Sheet {
  const { story, cards } = dataset.texts;
  const { column, below, bottom } = roomIn(size);
  const wide = size.widthPx / size.heightPx > 1.5;
  const head = titleBlock(story.headline, column, [82, 78, 74], below, 1);
  const states = emptying(wide ? ROW : SQUARE, column, [head.bottom + 26, bottom - 22]);
  const frame = { ...size, title: story.headline, description: plainOf(cards.story.alt) };
  return cardSheet(frame, [...head.marks, ...states], "reading");
}
