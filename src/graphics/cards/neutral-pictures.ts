// Knows the pictures beside a card's title: plain maps, squares, lines. None shows a case. Knows no words.
import { dataset } from "../../model/dataset.ts";
import { paintOf, type Paint } from "../map-paint.ts";
import { participantsAs } from "../tiers.ts";
import type { Box, Mark } from "../still/sheet.ts";
import { drawingIn, worldHeight, worldMap } from "../still/world-map.ts";
import { embedWorld } from "../embed-map.ts";

const COLUMNS = 17;

/** The world in the paints of a state of the map, in the middle of a box. */
export function mapPicture(fill: "standings" | "listed", box: Box): Mark[] {
  return worldMap(paintOf({ fill, highlight: [], outline: [] }), box.left, middled(box), box.right - box.left);
}

/** The world without anything marked. */
export function barePicture(box: Box): Mark[] {
  const top = middled(box);
  const own = { ...box, top, bottom: top + worldHeight(box.right - box.left) };
  return [drawingIn(own, embedWorld(paintOf({ fill: "highlight", highlight: [], outline: [] })))];
}

/** A square for each participant, in the paint of how much is told of it. */
export function squaresPicture(box: Box): Mark[] {
  const cell = (box.right - box.left) / COLUMNS;
  const paints: Paint[] = [
    ...participantsAs("case_told").map(() => "told" as const),
    ...participantsAs("named_otherwise").map(() => "named" as const),
    ...participantsAs("only_listed").map(() => "only-listed" as const),
  ];
  const top = (box.top + box.bottom - Math.ceil(paints.length / COLUMNS) * cell) / 2;
  return paints.map((paint, index) => {
    const left = box.left + (index % COLUMNS) * cell;
    const y = top + Math.floor(index / COLUMNS) * cell;
    return { kind: "swatch", paint, box: { left, top: y, right: left + cell - 6, bottom: y + cell - 6 } };
  });
}

/** A line for each paragraph of the announcement, all alike. */
export function paragraphsPicture(box: Box): Mark[] {
  const { paragraphs } = dataset.facts.source.release;
  const step = (box.bottom - box.top) / paragraphs.length;
  return paragraphs.map((_, index) => {
    const top = box.top + index * step;
    return { kind: "rect", fill: "listed", box: { ...box, top, bottom: top + step * 0.55 } };
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
  const frame = { left: box.left + pad, right: box.right - pad, top: box.top + 92, bottom: 0 };
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
