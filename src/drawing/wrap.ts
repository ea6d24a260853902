// Knows how a paragraph is broken into lines of a measure, by true widths. Knows no place on a page.
import { type Line, lineOf, type Setting } from "./line.ts";

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
