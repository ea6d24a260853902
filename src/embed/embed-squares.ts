// The field of squares in an embed and its static image: how the release mentions each participant, all of a size.
import { type EmbedLanguage, mapNote } from "../facts/embed-language.ts";
import { FIELD as SQUARES } from "../facts/square.ts";
import { block, type Column, placed, setLine, type Style, STYLES, titleBlock } from "../drawing/block.ts";
import { toldKeys } from "../drawing/legend.ts";
import { legendRows } from "../drawing/legend-row.ts";
import type { Mark } from "../drawing/sheet.ts";
import { squareScene } from "../drawing/square-scene.ts";
import { foot } from "./foot.ts";

/** The field in units of its own: columns, rows, the distance of two squares, and the side of one. */
export const FIELD = { ...SQUARES, pitch: 20, side: 18 } as const;

const LOOKS = { full: "full", thick: "framed", thin: "pale", dashed: "pale" } as const;

/** Each participant's square: its look, and its corner in units of the field. */
export const squaresOfStandings = squareScene({ fill: "standings" }).squares.map(
  ({ iso3, iso2, mark, column, row }) => {
    return { iso3, iso2, look: LOOKS[mark], x: column * FIELD.pitch, y: row * FIELD.pitch };
  },
);

const CODE: Style = { voice: "strong", sizePx: 12, leadPx: 14, tone: "ink" };

/** What stands on the static image: finding, field, key, foot. */
export function squaresStill(title: string, language: EmbedLanguage, column: Column, heightPx: number): Mark[] {
  const head = titleBlock(title, column, [34, 31, 28], 26);
  const line = block(language.say(language.words.squares.note), column, STYLES.lead, head.bottom + 6);
  const end = foot(language, column, heightPx, mapNote(language.words.frame, "one"));
  const keys = [toldKeys(language)];
  const free = end.top - line.bottom - legendRows(keys, column, 0).bottom;
  const width = Math.min(column.right - column.left, ((free - 40) * FIELD.columns) / FIELD.rows);
  const scale = width / (FIELD.columns * FIELD.pitch);
  const left = (column.left + column.right - width) / 2;
  const top = line.bottom + 14;
  const bottom = top + FIELD.rows * FIELD.pitch * scale;
  // Codes read from left to right, in Arabic too.
  const latin: Column = { ...column, direction: "ltr", locale: "en" };
  const squares = squaresOfStandings.flatMap(({ iso2, look, x, y }): Mark[] => {
    const [x0, y0, side] = [left + (x + 1) * scale, top + (y + 1) * scale, FIELD.side * scale];
    const box = { left: x0, top: y0, right: x0 + side, bottom: y0 + side };
    const style: Style = look === "full" ? { ...CODE, tone: "paper" } : CODE;
    const code = setLine(iso2, latin, style);
    const text = placed(code, latin, style, 0);
    const at = { x: x0 + (side - code.widthPx) / 2, y: y0 + side / 2 + CODE.sizePx * 0.36 };
    return [
      { kind: "swatch", box, look },
      { ...text, ...at, inside: true },
    ];
  });
  return [...head.marks, ...line.marks, ...squares, ...legendRows(keys, column, bottom + 16).marks, ...end.marks];
}
