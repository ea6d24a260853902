// Knows how the keys of a map stand in rows: a swatch, a count, words, and names beneath where they are few.
import type { Key } from "./legend.ts";
import { block, type Column, leadIn, placed, setLine, startOf, STYLES } from "./block.ts";
import type { Mark } from "./sheet.ts";

const SWATCH = { width: 24, height: 14 };
const GAP = 8;
const BETWEEN = 24;

/** The keys from `top` on: all in one row if there is room; else each group in rows of its own. */
export function legendRows(groups: readonly (readonly Key[])[], column: Column, top: number): Rows {
  const all = groups.flat();
  const width = all.reduce((sum, key) => sum + keyIn(key, column).widthPx + BETWEEN, -BETWEEN);
  if (all.every(({ names }) => names === undefined) && width <= column.right - column.left)
    return rows(all, column, top);
  const marks: Mark[] = [];
  let bottom = top;
  for (const group of groups) {
    const drawn = rows(group, column, bottom);
    marks.push(...drawn.marks);
    bottom = drawn.bottom;
  }
  return { marks, bottom };
}

interface Rows {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

function rows(keys: readonly Key[], column: Column, top: number): Rows {
  const lead = leadIn(column, STYLES.key) + 3;
  const marks: Mark[] = [];
  let [y, at] = [top, 0];
  for (const key of keys) {
    const { widthPx, draw } = keyIn(key, column);
    if (at > 0 && at + widthPx > column.right - column.left) [y, at] = [y + lead, 0];
    marks.push(...draw(y, at));
    at += widthPx + BETWEEN;
    if (key.names === undefined) continue;
    const names = namesAfter(key.names, widthPx + GAP, column, y, lead);
    marks.push(...names.marks);
    [y, at] = [names.bottom, 0];
  }
  return { marks, bottom: at > 0 ? y + lead : y };
}

/** Beside the words where there is room, else beneath them. */
function namesAfter(names: string, from: number, column: Column, y: number, lead: number): Rows {
  const line = setLine(names, column, STYLES.note);
  if (from + line.widthPx <= column.right - column.left) {
    return { marks: [placed(line, column, { ...STYLES.note, leadPx: STYLES.key.leadPx }, y, from)], bottom: y + lead };
  }
  const beneath = block(names, inset(column, SWATCH.width + GAP), STYLES.note, y + lead - 4);
  return { marks: beneath.marks, bottom: beneath.bottom + 4 };
}

function keyIn({ look, count, text }: Key, column: Column) {
  const number = count === undefined ? undefined : setLine(count, column, STYLES.keyStrong);
  const words = setLine(text, column, STYLES.key);
  const wordsFrom = SWATCH.width + GAP + (number ? number.widthPx + 5 : 0);
  const draw = (y: number, at: number): Mark[] => {
    const left = startOf(column, SWATCH.width, at);
    const swatchTop = Math.round(y + (leadIn(column, STYLES.key) - SWATCH.height) / 2) + 0.5;
    const box = { left: Math.round(left) + 0.5, top: swatchTop, right: 0, bottom: swatchTop + SWATCH.height - 1 };
    return [
      ...(look === undefined
        ? []
        : [{ kind: "swatch", look, box: { ...box, right: box.left + SWATCH.width - 1 } } as const]),
      ...(number ? [placed(number, column, STYLES.keyStrong, y, at + SWATCH.width + GAP)] : []),
      placed(words, column, STYLES.key, y, at + wordsFrom),
    ];
  };
  return { widthPx: wordsFrom + words.widthPx, draw };
}

/** The column without so much of its starting edge. */
export function inset(column: Column, by: number): Column {
  return column.direction === "rtl" ? { ...column, right: column.right - by } : { ...column, left: column.left + by };
}
