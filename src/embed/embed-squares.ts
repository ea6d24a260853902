// The field of squares in an embed and its static image: how the release mentions each participant, all of a size.
import { dataset } from "../facts/dataset.ts";
import { type EmbedLanguage, mapNote } from "../facts/embed-language.ts";
import { block, type Column, placed, setLine, type Style, STYLES, titleBlock } from "../drawing/block.ts";
import { toldKeys } from "../drawing/legend.ts";
import { legendRows } from "../drawing/legend-row.ts";
import type { Mark } from "../drawing/sheet.ts";
import { tierOf } from "../drawing/tiers.ts";
import { foot } from "./foot.ts";

/** The field in units of its own: columns, rows, the distance of two squares, and the side of one. */
export const FIELD = { columns: 20, rows: 15, pitch: 20, side: 18 } as const;

const LOOKS = { own: "full", told: "full", named: "framed", listed: "pale", other: "pale", status: "pale" } as const;

/** Each participant's square: its look, and its corner in units of the field. */
export const squaresOfStandings = dataset.facts.squares
  .filter(({ listed }) => listed)
  .map(({ iso3, column, row }) => ({
    iso3,
    iso2: dataset.facts.participants.find((participant) => participant.iso3 === iso3)?.iso2 ?? "",
    look: LOOKS[tierOf(iso3)],
    x: column * FIELD.pitch,
    y: row * FIELD.pitch,
  }));

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
    const code = setLine(iso2, latin, { ...CODE, tone: look === "full" ? "paper" : "ink" });
    const text = placed(code, latin, { ...CODE, tone: look === "full" ? "paper" : "ink" }, 0);
    const at = { x: x0 + (side - code.widthPx) / 2, y: y0 + side / 2 + CODE.sizePx * 0.36 };
    return [
      { kind: "swatch", box, look },
      { ...text, ...at, inside: true },
    ];
  });
  return [...head.marks, ...line.marks, ...squares, ...legendRows(keys, column, bottom + 16).marks, ...end.marks];
}
