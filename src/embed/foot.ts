// Knows what no picture may lose: where it comes from, how sure it is, what its borders mean. Knows no picture.
import type { EmbedLanguage } from "../facts/embed-language.ts";
import { block, type Column, leadIn, placed, setLine, STYLES } from "../drawing/block.ts";
import type { Mark } from "../drawing/sheet.ts";

const ABOVE = 10;
const BELOW = 22;

/** The foot of a sheet of this height with what its map wants said, if anything, and where it begins. */
export function foot(language: EmbedLanguage, column: Column, heightPx: number, note: string) {
  const draft = footAt(language, column, 0, note);
  const top = Math.round(heightPx - BELOW - draft.bottom);
  return { top, marks: footAt(language, column, top, note).marks };
}

function footAt(language: EmbedLanguage, column: Column, top: number, note: string) {
  const { words, say, source } = language;
  const { frame, reviewMark } = words;
  const initial = setLine(say(frame.initial), column, STYLES.noteStrong);
  const rest = [source(), say(frame.independent), reviewMark].filter((text) => text !== null).join(" ");
  const first = setLine(rest, column, STYLES.note);
  const y = top + ABOVE;
  const lead = leadIn(column, STYLES.note);
  const beside = initial.widthPx + 5 + first.widthPx <= column.right - column.left;
  const sure = placed(initial, column, STYLES.noteStrong, y);
  const from = beside
    ? { marks: [placed(first, column, STYLES.note, y, initial.widthPx + 5)], bottom: y + lead }
    : block(rest, column, STYLES.note, y + lead);
  const last = note
    ? block(note, column, { ...STYLES.note, balance: true }, from.bottom)
    : { marks: [], bottom: from.bottom };
  const rule: Mark = { kind: "line", from: [column.left, top], to: [column.right, top], tone: "rule", widthPx: 1 };
  return { marks: [rule, sure, ...from.marks, ...last.marks], bottom: last.bottom };
}
