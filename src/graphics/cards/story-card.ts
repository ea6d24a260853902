// Knows the pictures of the story: its headline and the map that empties, in every shape asked for. Knows no address.
import { dataset } from "../../model/dataset.ts";
import { plainOf } from "../../model/prose.ts";
import { block, type Style, titleBlock } from "../still/block.ts";
import type { Sheet } from "../still/sheet.ts";
import { cardSheet, roomIn } from "./card.ts";
import { emptying, type EmptyingSizes } from "./emptying.ts";

const NUMBER: Style = { voice: "strong", sizePx: 68, leadPx: 72, tone: "ink" };
const LABEL: Style = { voice: "text", sizePx: 21, leadPx: 27, tone: "ink-second" };
const NOT_WHERE: Style = { voice: "strong", sizePx: 22, leadPx: 30, tone: "ink" };
const ROW: EmptyingSizes = { columns: 4, gapPx: 28, number: NUMBER, label: LABEL };
const SQUARE: EmptyingSizes = {
  columns: 2,
  gapPx: 36,
  number: { ...NUMBER, sizePx: 76, leadPx: 78 },
  label: { ...LABEL, sizePx: 27, leadPx: 34 },
};

/** The story in a picture of this size. */
export function storyCard(size: { readonly widthPx: number; readonly heightPx: number }): Sheet {
  const { story, cards } = dataset.texts;
  const { column, below, bottom } = roomIn(size);
  const wide = size.widthPx / size.heightPx > 1.5;
  const head = titleBlock(story.headline, column, [82, 78, 74], below, 1);
  const sizes = wide ? ROW : SQUARE;
  const line = block(plainOf(cards.foot), column, NOT_WHERE, 0);
  const free = bottom - head.bottom - emptying(sizes, column, 0).bottom - line.bottom;
  const states = emptying(sizes, column, head.bottom + free * 0.45);
  const notWhere = block(plainOf(cards.foot), column, NOT_WHERE, states.bottom + free * 0.25);
  const frame = { ...size, title: story.headline, description: plainOf(cards.story.alt) };
  return cardSheet(frame, [...head.marks, ...states.marks, ...notWhere.marks]);
}
