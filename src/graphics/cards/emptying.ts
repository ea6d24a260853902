// Knows the map that empties as small maps with a number over each, in one row or in two. Knows no page.
import { dataset } from "../../model/dataset.ts";
import { plainOf } from "../../model/prose.ts";
import { embedWorld } from "../embed-map.ts";
import { EMPTYING } from "../map-count.ts";
import { frameMarkers, viewFrame } from "../map-frame.ts";
import { paintOf, paintOfCountry } from "../map-paint.ts";
import { derivedLabel } from "../story-figures.ts";
import { participantCodes } from "../tiers.ts";
import { block, type Column, placed, setLine, type Style } from "../still/block.ts";
import type { Mark } from "../still/sheet.ts";
import { at, drawingIn, worldHeight } from "../still/world-map.ts";

const NUMBERS = {
  listed: "listed",
  named: "named-beyond-list",
  told: "case-told",
  "own-count": "own-victim-count",
} as const;
const SPECK_PX = 2;
// The width at which a place is too small to be seen without its speck.
const SEEN_FROM_PX = 560;

/** How large its parts are. */
export interface EmptyingSizes {
  readonly columns: 2 | 4;
  readonly gapPx: number;
  readonly number: Style;
  readonly label: Style;
}

/** The four states from `top` on, and where they end. */
export function emptying({ columns, gapPx, number, label }: EmptyingSizes, column: Column, top: number) {
  const width = (column.right - column.left - gapPx * (columns - 1)) / columns;
  const height = number.leadPx + label.leadPx * 1.25 + worldHeight(width);
  const marks = EMPTYING.flatMap((fill, index): Mark[] => {
    const left = column.left + (index % columns) * (width + gapPx);
    const own = { ...column, left, right: left + width };
    const y = top + Math.floor(index / columns) * (height + gapPx);
    const mapTop = y + number.leadPx + label.leadPx * 1.25;
    return [
      placed(setLine(derivedLabel(NUMBERS[fill]), own, number), own, number, y),
      ...block(plainOf(dataset.texts.cards.story.counts[fill]), own, label, y + number.leadPx).marks,
      ...thumbnail(fill, left, mapTop, width),
    ];
  });
  const rows = EMPTYING.length / columns;
  return { marks, bottom: top + rows * height + (rows - 1) * gapPx };
}

function thumbnail(fill: (typeof EMPTYING)[number], left: number, top: number, width: number): Mark[] {
  const paint = paintOf({ fill, highlight: [], outline: [] });
  const box = { left, top, right: left + width, bottom: top + worldHeight(width) };
  const specks = frameMarkers(viewFrame("world"), SEEN_FROM_PX, participantCodes).map(
    ({ iso3, at: moved, leader }): Mark => {
      return { kind: "dot", ...at(leader ?? moved, box), radiusPx: SPECK_PX, paint: paintOfCountry(iso3, paint) };
    },
  );
  return [drawingIn(box, embedWorld(paint)), ...specks];
}
