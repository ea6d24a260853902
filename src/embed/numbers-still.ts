// Knows the still of the counts: number, people, verb, and bars of one scale that are never joined. Knows no colour.
import type { EmbedLanguage } from "../facts/embed-language.ts";
import { countBar, type CountBar } from "./embed-counts.ts";
import {
  block,
  type Column,
  leadIn,
  placed,
  setLine,
  startOf,
  type Style,
  STYLES,
  titleBlock,
} from "../drawing/block.ts";
import { foot } from "./foot.ts";
import type { Mark, Tone } from "../drawing/sheet.ts";

const NUMBER: Style = { voice: "strong", sizePx: 27, leadPx: 32, tone: "ink" };
const BAR_HEIGHT = 20;

/** What stands on the still of the counts. */
export function numbersStill(title: string, language: EmbedLanguage, column: Column, heightPx: number): Mark[] {
  const { numbers } = language.words;
  const head = titleBlock(title, column, [34, 31, 28], 26);
  const end = foot(language, column, heightPx, "");
  const scale = block(`${language.say(numbers.scale)} ${language.say(numbers.apart)}`, column, STYLES.note, 0);
  const scaleTop = end.top - scale.bottom - 14;
  const rowsAt = (gap: number) => {
    const marks: Mark[] = [];
    let y = head.bottom + gap;
    for (const row of numbers.rows) {
      const drawn = countRow(row, language, column, y);
      marks.push(...drawn.marks);
      y = drawn.bottom + gap;
    }
    return { marks, bottom: y };
  };
  const gaps = numbers.rows.length + 1;
  const gap = Math.min(24, (scaleTop - rowsAt(0).bottom) / gaps);
  return [
    ...head.marks,
    ...rowsAt(gap).marks,
    ...block(`${language.say(numbers.scale)} ${language.say(numbers.apart)}`, column, STYLES.note, scaleTop).marks,
    ...end.marks,
  ];
}

type Row = EmbedLanguage["words"]["numbers"]["rows"][number];

function countRow({ figure, counted, verb }: Row, language: EmbedLanguage, column: Column, top: number) {
  const number = setLine(language.say(`{figure:${figure}}`), column, NUMBER);
  const words = setLine(counted, column, STYLES.text);
  const done = setLine(verb, column, STYLES.lead);
  const wordsTop = top + (leadIn(column, NUMBER) - leadIn(column, STYLES.text)) * 0.78;
  const wordsFrom = number.widthPx + 9;
  const marks: Mark[] = [
    placed(number, column, NUMBER, top),
    placed(words, column, STYLES.text, wordsTop, wordsFrom),
    placed(done, column, STYLES.lead, wordsTop, wordsFrom + words.widthPx + 5),
  ];
  const bar = countBar(figure);
  const barTop = Math.round(top + leadIn(column, NUMBER) + 4);
  if (bar === null) return { marks, bottom: top + leadIn(column, NUMBER) };
  marks.push(...barMarks(bar, column, barTop));
  if (bar.floor === null) return { marks, bottom: barTop + BAR_HEIGHT };
  const { numbers } = language.words;
  const key = block(`${language.say(numbers.floor)}; ${numbers.rest}`, column, STYLES.note, barTop + BAR_HEIGHT + 3);
  return { marks: [...marks, ...key.marks], bottom: key.bottom };
}

function barMarks({ kind, length, floor }: CountBar, column: Column, top: number): Mark[] {
  const whole = column.right - column.left;
  const boxOf = (percent: number) => {
    const width = (whole * percent) / 100;
    const left = startOf(column, width);
    return { left, right: left + width, top, bottom: top + BAR_HEIGHT };
  };
  const plain = (fill: Tone): Mark => ({ kind: "rect", box: boxOf(length), fill });
  if (kind === "dots") return [{ kind: "swatch", look: "people", box: boxOf(length) }];
  if (floor === null) return [plain("people-area")];
  const sure = boxOf(floor);
  const edge = column.direction === "rtl" ? sure.left : sure.right;
  return [
    plain("rest"),
    { kind: "rect", box: sure, fill: "listed" },
    { kind: "line", from: [edge, top], to: [edge, top + BAR_HEIGHT], tone: "paper", widthPx: 2, dashes: "4 3" },
  ];
}
