// Knows the stills of the widgets with a map of the world: finding, map, key, foot. Knows no colour.
import { type EmbedLanguage, mapNote } from "../facts/embed-language.ts";
import type { Fill } from "../drawing/fills.ts";
import { participantCodes, participantsInRole } from "../drawing/tiers.ts";
import { block, type Column, STYLES, titleBlock } from "../drawing/block.ts";
import { foot } from "./foot.ts";
import { type Key, toldKeys } from "../drawing/legend.ts";
import { legendRows } from "../drawing/legend-row.ts";
import type { Mark } from "../drawing/sheet.ts";
import { caribbeanInset, insetFrame, worldHeight, worldMarks } from "../drawing/scene-marks.ts";

export type WorldStill = "participants" | "told" | "units";

const TITLE_SIZES = [34, 31, 28] as const;
const TOP = 26;

/** What stands on the still of such a widget. */
export function worldStill(
  kind: WorldStill,
  title: string,
  language: EmbedLanguage,
  column: Column,
  heightPx: number,
): Mark[] {
  const state = { fill: FILLS[kind], outline: kind === "units" ? campaigns() : [] };
  const labels = kind === "units" ? participantsInRole("unit") : [];
  const head = titleBlock(title, column, TITLE_SIZES, TOP);
  const { frame, told } = language.words;
  const line = kind === "told" ? block(told.notWhere, column, STYLES.lead, head.bottom + 6) : { ...head, marks: [] };
  const end = foot(language, column, heightPx, mapNote(frame, "all"));
  // The ocean at the left edge of the world may run on over the margin.
  const width = column.right;
  const keys = legendRows(keysOf(kind, language), column, 0);
  const free = end.top - line.bottom - worldHeight(width) - keys.bottom;
  const mapTop = Math.round(line.bottom + free * 0.4);
  const box = { left: 0, right: width, top: mapTop, bottom: mapTop + worldHeight(width) };
  const legend = legendRows(keysOf(kind, language), column, box.bottom + free * 0.3);
  return [
    ...worldMarks(state, { left: 0, top: mapTop, widthPx: width }, labels, language, column),
    insetFrame(box),
    ...caribbeanInset(state, { ...box, left: column.left }, language, column),
    ...head.marks,
    ...line.marks,
    ...legend.marks,
    ...end.marks,
  ];
}

const FILLS = { participants: "listed", told: "standings", units: "units" } as const;
const campaigns = () => [...participantsInRole("campaign")];

function keysOf(kind: WorldStill, language: EmbedLanguage): Key[][] {
  const { words, digits, listed } = language;
  const { legend } = words;
  const rest: Key[] = [
    { look: "land", text: legend.notListed },
    { look: "status", text: legend.status },
  ];
  const counted = (look: Fill, text: string, codes: readonly string[]): Key => ({
    look,
    text,
    count: digits(codes.length),
  });
  const named = (key: Key, codes: readonly string[]): Key => ({ ...key, names: listed(codes) });
  if (kind === "participants") return [[counted("full", legend.listed, participantCodes)], rest];
  if (kind === "told") return [toldKeys(language), rest];
  const units = participantsInRole("unit");
  return [
    [named(counted("full", legend.unit, units), units)],
    [named(counted("framed", legend.campaign, campaigns()), campaigns())],
    [{ text: legend.programme, names: listed(participantsInRole("prevention")) }],
    [{ look: "pale", text: legend.listed }, ...rest],
  ];
}
