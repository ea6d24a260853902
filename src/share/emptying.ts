// Knows the map that empties as small maps with a number over each, in one row or in two. Knows no page.
import { dataset } from "../facts/dataset.ts";
import { plainOf } from "../facts/prose.ts";
import { EMPTYING, numberOf } from "../drawing/map-count.ts";
import { type Column, placed, setLine, type Style } from "../drawing/block.ts";
import type { Mark } from "../drawing/sheet.ts";
import { sceneMarks, worldHeight } from "../drawing/scene-marks.ts";
import { withSpecks } from "../drawing/scene.ts";
import { embedScene } from "../drawing/scenes.ts";

const SPECK_PX = 2;
const UNDER_HEAD = 12;
// The width at which a place is too small to be seen without its speck.
const SEEN_FROM_PX = 560;

/** How large its parts are. */
export interface EmptyingSizes {
  readonly columns: 2 | 4;
  readonly gapPx: number;
  readonly number: Style;
  readonly label: Style;
}

// So much of the drawing is ocean at its left edge, which may run on beyond what it is given.
const OCEAN = 0.08;

/** The four states between two heights, the maps as large as they can be. */
export function emptying(
  { columns, gapPx, number, label }: EmptyingSizes,
  column: Column,
  [top, bottom]: readonly [number, number],
): Mark[] {
  const rows = EMPTYING.length / columns;
  const width = (column.right - column.left - gapPx * (columns - 1)) / columns;
  const headHeight = number.leadPx + (columns === 2 ? 0 : label.leadPx);
  const room = (bottom - top - gapPx * (rows - 1)) / rows - headHeight - UNDER_HEAD;
  const mapWidth = Math.min(width * (1 + OCEAN), (room * width) / worldHeight(width));
  const height = headHeight + UNDER_HEAD + worldHeight(mapWidth);
  const slack = (bottom - top - rows * height - (rows - 1) * gapPx) / (rows + 1);
  return EMPTYING.flatMap((fill, index): Mark[] => {
    const left = column.left + (index % columns) * (width + gapPx);
    const own = { ...column, left, right: left + width };
    const y = top + slack + Math.floor(index / columns) * (height + gapPx + slack);
    const count = setLine(numberOf(fill), own, number);
    const words = setLine(plainOf(dataset.texts.cards.story.counts[fill]), own, label);
    const wordsAt =
      columns === 2 ? [y + number.leadPx - label.leadPx * 1.16, count.widthPx + 14] : [y + number.leadPx, 0];
    return [
      placed(count, own, number, y),
      placed(words, own, label, wordsAt[0] ?? y, wordsAt[1]),
      ...thumbnail(fill, left - mapWidth * OCEAN, y + headHeight + UNDER_HEAD, mapWidth),
    ];
  });
}

function thumbnail(fill: (typeof EMPTYING)[number], left: number, top: number, width: number): Mark[] {
  const box = { left, top, right: left + width, bottom: top + worldHeight(width) };
  return sceneMarks(withSpecks(embedScene({ fill }, "world", SEEN_FROM_PX), SPECK_PX), box);
}
