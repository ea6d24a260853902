// How paragraphs are broken into lines of a measure and stand in a column, from its starting edge on, whichever side that is.
import { type Line, lineOf, type Setting } from "./line.ts";
import type { Voice } from "./faces.ts";
import type { Direction } from "./runs.ts";
import type { TextMark, Tone } from "./sheet.ts";

/** The lines of a paragraph, none wider than the measure. @throws Error for a word that is wider by itself. */
export function wrapped(paragraph: string, setting: Setting, measurePx: number): readonly Line[] {
  const breaks = [...paragraph.matchAll(/ +/g)].map((match) => ({
    end: match.index,
    next: match.index + match[0].length,
  }));
  const ends = [...breaks, { end: paragraph.length, next: paragraph.length }];
  const lines: Line[] = [];
  let start = 0;
  let fitting: Line | undefined;
  let next = 0;
  for (const stop of ends) {
    let line = lineOf(paragraph, setting, start, stop.end);
    if (line.widthPx > measurePx && fitting) {
      lines.push(fitting);
      start = next;
      line = lineOf(paragraph, setting, start, stop.end);
    }
    if (line.widthPx > measurePx) throw new Error(`“${line.text}” is wider than its measure`);
    [fitting, next] = [line, stop.next];
  }
  return fitting ? [...lines, fitting] : lines;
}

/** The same number of lines as the measure asks for, of lengths as even as they can be: for titles. */
export function balanced(paragraph: string, setting: Setting, measurePx: number): readonly Line[] {
  const wanted = wrapped(paragraph, setting, measurePx);
  let [low, high, best] = [measurePx / wanted.length / 2, measurePx, wanted];
  while (high - low > 2) {
    const middle = (low + high) / 2;
    const lines = linesOrNone(paragraph, setting, middle);
    if (lines?.length === wanted.length) [high, best] = [middle, lines];
    else low = middle;
  }
  return best;
}

function linesOrNone(paragraph: string, setting: Setting, measurePx: number): readonly Line[] | undefined {
  try {
    return wrapped(paragraph, setting, measurePx);
  } catch {
    return undefined;
  }
}

/** A column of a sheet and how it is read. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly direction: Direction;
  readonly locale: string;
}

/** How a text looks. */
export interface Style {
  readonly voice: Voice;
  readonly sizePx: number;
  /** From one base line to the next. */
  readonly leadPx: number;
  readonly tone: Tone;
  readonly balance?: boolean;
}

/** Lines in their places, and where the next thing may begin. */
export interface Block {
  readonly marks: readonly TextMark[];
  readonly bottom: number;
}

const styled = (voice: Voice, sizePx: number, leadPx: number, tone: Tone): Style => ({ voice, sizePx, leadPx, tone });

/** The looks that pictures share. */
export const STYLES = {
  lead: styled("strong", 16, 21, "ink"),
  text: styled("text", 16, 22, "ink"),
  key: styled("text", 15, 21, "ink"),
  keyStrong: styled("strong", 15, 21, "ink"),
  note: styled("text", 13, 17.5, "ink-second"),
  noteStrong: styled("strong", 13, 17.5, "ink"),
  label: styled("strong", 13, 17, "ink"),
} as const;

// Where a base line stands in its line's room; letters of the Arabic script reach further down.
const BASE_LINE = 0.75;
const BASE_LINE_ARABIC = 0.68;
const ARABIC_LEAD = 1.16;

/** Room from line to line in a column's script. */
export function leadIn({ direction }: Pick<Column, "direction">, { leadPx }: Style): number {
  return direction === "rtl" ? leadPx * ARABIC_LEAD : leadPx;
}

/** A line in the style, unplaced. */
export function setLine(text: string, { direction, locale }: Column, { voice, sizePx }: Style): Line {
  return lineOf(text, { voice, sizePx, direction, locale });
}

/** Where a thing of this width is to begin, so far from the column's starting edge. */
export function startOf({ left, right, direction }: Column, widthPx: number, fromStart = 0): number {
  return direction === "rtl" ? right - fromStart - widthPx : left + fromStart;
}

/** One line, so far from the starting edge, in the line's room that begins at `top`. */
export function placed(line: Line, column: Column, style: Style, top: number, fromStart = 0): TextMark {
  const share = column.direction === "rtl" ? BASE_LINE_ARABIC : BASE_LINE;
  const y = top + leadIn(column, style) * share;
  return { kind: "text", line, x: startOf(column, line.widthPx, fromStart), y, tone: style.tone };
}

/** A paragraph from `top` on. */
export function block(text: string, column: Column, style: Style, top: number): Block {
  const { voice, sizePx, balance } = style;
  const { direction, locale, left, right } = column;
  const lines = (balance ? balanced : wrapped)(text, { voice, sizePx, direction, locale }, right - left);
  const lead = leadIn(column, style);
  return {
    marks: lines.map((line, index) => placed(line, column, style, top + index * lead)),
    bottom: top + lines.length * lead,
  };
}

/** A title in the largest of the sizes in which it takes no more than so many lines; else in the smallest. */
export function titleBlock(text: string, column: Column, sizes: readonly number[], top: number, most = 2): Block {
  const styles = sizes.map((sizePx): Style => {
    return { voice: "title", sizePx, leadPx: sizePx * 1.17, tone: "ink", balance: true };
  });
  const tries = styles.filter((style) => wordsFit(text, column, style)).map((style) => block(text, column, style, top));
  const fitting = tries.find(({ marks }) => marks.length <= most) ?? tries.at(-1);
  if (fitting === undefined) throw new Error(`“${text}” has a word that is too wide in every size`);
  return fitting;
}

function wordsFit(text: string, column: Column, style: Style): boolean {
  const measure = column.right - column.left;
  return text.split(" ").every((word) => setLine(word, column, style).widthPx <= measure);
}
