// Knows which keys a state of the map needs. Knows no colour.
import { dataset } from "../model/dataset.ts";
import type { MapState, StageFill } from "../schema/stage.ts";
import type { Paint } from "./map-paint.ts";

/** One key of a legend: a paint and what it stands for. */
export interface LegendEntry {
  readonly paint: Paint | "area";
  readonly text: string;
}

const words = dataset.texts.pages.map.legend;
const notListed: LegendEntry = { paint: "land", text: words.notListed };
const status: LegendEntry = { paint: "status", text: words.status };
const emptied: LegendEntry = { paint: "emptied", text: words.emptied };
const key = (paint: Paint, text: string): LegendEntry => ({ paint, text });
const standings = dataset.texts.pages.map.standings;

const ENTRIES: Readonly<Record<Exclude<StageFill, "highlight">, readonly LegendEntry[]>> = {
  listed: [key("listed", words.listed), notListed, status],
  named: [key("listed", words.named), emptied, notListed],
  told: [key("listed", words.told), emptied, notListed],
  "own-count": [key("listed", words.ownCount), emptied, notListed],
  standings: [
    key("told", standings.case_told),
    key("named", standings.named_otherwise),
    key("only-listed", standings.only_listed),
    notListed,
    status,
  ],
  units: [key("place", words.units), key("only-listed", words.listed), notListed],
  campaigns: [key("place", words.campaigns), key("only-listed", words.listed), notListed],
};

/** The keys of a state, in the order in which they matter. */
export function legendOf(state: MapState): readonly LegendEntry[] {
  if (state.fill !== "highlight") return ENTRIES[state.fill];
  return [
    ...(state.highlight.length > 0 ? [key("place", words.highlight)] : []),
    ...(state.outline.length > 0 ? [key("mention", words.outline)] : []),
    ...(state.areas.length > 0 ? [{ paint: "area", text: words.area } as const] : []),
  ];
}
