// Knows the still of a country's card: how much is told of it, in which roles, how many. No case, nothing withheld.
import { type EmbedLanguage, mapNote } from "../facts/embed-language.ts";
import { embedCard, type EmbedCard } from "../facts/widgets.ts";
import { block, type Column, startOf, type Style, STYLES, titleBlock } from "../drawing/block.ts";
import { countryMapHeight, countryMarks } from "../drawing/scene-marks.ts";
import { foot } from "./foot.ts";
import { inset, legendRows } from "../drawing/legend-row.ts";
import type { Box, Mark } from "../drawing/sheet.ts";
import { squaresPicture } from "../drawing/squares.ts";
import { toldKeys } from "../drawing/legend.ts";

const MAP_WIDTH = 392;
const BETWEEN = 28;
const ROLE: Style = { voice: "strong", sizePx: 16, leadPx: 21, tone: "ink" };
const SMALL: Style = { voice: "text", sizePx: 14, leadPx: 18.5, tone: "ink-second" };

/** What stands on the still of a country. */
export function countryStill(
  iso3: string,
  title: string,
  language: EmbedLanguage,
  column: Column,
  heightPx: number,
): Mark[] {
  const card = embedCard(iso3);
  const head = titleBlock(title, column, [34, 31, 28], 26);
  const end = foot(language, column, heightPx, card.elsewhere ? "" : mapNote(language.words.frame, "one"));
  const top = head.bottom + 22;
  const left = column.direction === "rtl" ? column.left : column.right - MAP_WIDTH;
  const box = { left, right: left + MAP_WIDTH, top, bottom: top + countryMapHeight(MAP_WIDTH) };
  return [
    ...head.marks,
    ...words(card, language, narrowed(column, MAP_WIDTH + BETWEEN), top - 4),
    ...(card.elsewhere
      ? participants(language, box, column)
      : countryMarks(iso3, language.nameOf(iso3), box, column, STYLES.label)),
    ...end.marks,
  ];
}

/** Instead of a map: how little is told of all of them. */
function participants(language: EmbedLanguage, { left, right, top }: Box, column: Column): Mark[] {
  const bottom = top + 162;
  const keys = legendRows([toldKeys(language)], { ...column, left, right }, bottom + 12);
  return [...squaresPicture({ left, right, top, bottom }), ...keys.marks];
}

function narrowed(column: Column, by: number): Column {
  return column.direction === "rtl" ? { ...column, left: column.left + by } : { ...column, right: column.right - by };
}

function words({ roles, figures, elsewhere }: EmbedCard, language: EmbedLanguage, column: Column, top: number): Mark[] {
  const { country } = language.words;
  const { say } = language;
  const marks: Mark[] = [];
  let y = top;
  const add = (text: string, style: Style, after: number, own = column) => {
    const { marks: lines, bottom } = block(text, own, style, y);
    marks.push(...lines);
    y = bottom + after;
  };
  add(say(country.list), STYLES.text, 14);
  if (elsewhere) add(say(country.elsewhere), STYLES.text, 0);
  for (const role of elsewhere ? [] : roles) {
    const from = y;
    add(role === "find" ? country.otherFind : country.roles[role], ROLE, 8, inset(column, 14));
    const bar = startOf(column, 4);
    marks.push({ kind: "rect", box: { left: bar, right: bar + 4, top: from + 1, bottom: y - 9 }, fill: "listed" });
  }
  y += 6;
  for (const { id, shared, besideTotal } of figures) {
    add(`${say(country.figures[id] ?? "")}.`, STYLES.text, 1);
    const small = [shared ? say(country.shared) : "", besideTotal ? say(country.overlap) : ""].join(" ").trim();
    if (small !== "") add(small, SMALL, 0);
    y += 12;
  }
  return marks;
}
