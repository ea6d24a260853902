// Knows the pictures beside a card's title: plain maps, squares, lines. None shows a case. Knows no words.
import { dataset } from "../facts/dataset.ts";
import type { Box, Mark } from "../drawing/sheet.ts";
import { worldHeight, worldMarks } from "../drawing/scene-marks.ts";

/** The world in the paints of a state of the map, in the middle of a box. */
export function mapPicture(fill: "standings" | "listed", box: Box): Mark[] {
  return worldMarks({ fill }, { left: box.left, top: middled(box), widthPx: box.right - box.left });
}

/** The world without anything marked. */
export function barePicture(box: Box): Mark[] {
  return worldMarks({ fill: "highlight" }, { left: box.left, top: middled(box), widthPx: box.right - box.left });
}

/** A line for each paragraph of the announcement, all alike, in two columns. */
export function paragraphsPicture(box: Box): Mark[] {
  const { paragraphs } = dataset.facts.source.release;
  const inColumn = Math.ceil(paragraphs.length / 2);
  const step = (box.bottom - box.top) / inColumn;
  const width = (box.right - box.left) / 2 - 24;
  return paragraphs.flatMap((_, index): Mark[] => {
    const top = box.top + (index % inColumn) * step;
    const left = box.left + (index < inColumn ? 0 : box.right - box.left - width);
    const bottom = top + step * 0.42;
    const number = { left, top, right: left + step * 0.42, bottom };
    return [
      { kind: "rect", fill: "listed", box: number },
      { kind: "rect", fill: "rest", box: { ...number, left: number.right + 10, right: left + width } },
    ];
  });
}

/** An article of another site, with the map in it. */
export function articlePicture(box: Box): Mark[] {
  const pad = 28;
  const text = (top: number, share: number): Mark => ({
    kind: "rect",
    fill: "rest",
    box: {
      left: box.left + pad,
      right: box.left + pad + (box.right - box.left - 2 * pad) * share,
      top,
      bottom: top + 11,
    },
  });
  const frame = { left: box.left + pad, right: box.right - pad, top: box.top + 88, bottom: 0 };
  const height = worldHeight(frame.right - frame.left - 24);
  const map = { left: frame.left + 12, right: frame.right - 12, top: frame.top + 12, bottom: frame.top + 12 + height };
  const framed = { ...frame, bottom: map.bottom + 12 };
  return [
    { kind: "rect", box, fill: "paper-raised", stroke: "rule" },
    text(box.top + pad, 1),
    text(box.top + pad + 24, 0.7),
    { kind: "rect", box: framed, fill: "paper", stroke: "status-line" },
    ...mapPicture("listed", map),
    text(framed.bottom + 20, 1),
    text(framed.bottom + 44, 0.9),
  ];
}

function middled({ left, right, top, bottom }: Box): number {
  return Math.round((top + bottom - worldHeight(right - left)) / 2);
}
