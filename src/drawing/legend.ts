// Knows which keys a state of the map needs. Knows no colour.
import { byName, nameOf } from "../facts/countries.ts";
import { dataset } from "../facts/dataset.ts";
import type { MapState, StageFill } from "../facts/story.ts";
import { paintOf, paintOfCountry, type Paint } from "./map-paint.ts";
import { regionDrawing } from "./region-drawing.ts";

/** One key of a legend: a paint, what it stands for, and the countries named on the map that have it. */
export interface LegendEntry {
  readonly paint: Paint | "area";
  readonly text: string;
  /** Only for a map of the world, whose panels on small screens carry no names. */
  readonly names?: readonly string[];
}

const words = dataset.texts.pages.map.legend;
const notListed: LegendEntry = { paint: "land", text: words.notListed };
const status: LegendEntry = { paint: "status", text: words.status };
const emptied: LegendEntry = { paint: "emptied", text: words.emptied };
const key = (paint: Paint, text: string): LegendEntry => ({ paint, text });
const standings = dataset.texts.pages.map.standings;

const ENTRIES: Readonly<Record<Exclude<StageFill, "highlight">, readonly LegendEntry[]>> = {
  listed: [key("listed", words.listed), notListed, status],
  named: [key("listed", words.named), emptied, notListed, status],
  told: [key("listed", words.told), emptied, notListed, status],
  "own-count": [key("listed", words.ownCount), emptied, notListed, status],
  standings: [
    key("told", standings.case_told),
    key("named", standings.named_otherwise),
    key("only-listed", standings.only_listed),
    notListed,
    status,
  ],
  units: [key("place", words.units), key("only-listed", words.listed), notListed, status],
  campaigns: [key("place", words.campaigns), key("only-listed", words.listed), notListed, status],
};

/** The keys of a state, in the order in which they matter. */
export function legendOf(state: MapState): readonly LegendEntry[] {
  const entries = state.fill === "highlight" ? highlightEntries(state) : ENTRIES[state.fill];
  return state.view === "world" ? entries.map((entry) => withNames(entry, state)) : entries;
}

function highlightEntries(state: MapState): LegendEntry[] {
  return [
    ...(state.highlight.length > 0 ? [key("place", words.highlight)] : []),
    ...(state.outline.length > 0 ? [key("mention", words.outline)] : []),
    ...(state.areas.length > 0 ? [{ paint: "area", text: words.area } as const] : []),
    ...(state.view === "world" || regionDrawing(state.view).status !== "" ? [status] : []),
  ];
}

function withNames(entry: LegendEntry, state: MapState): LegendEntry {
  const paint = paintOf(state);
  const codes = state.labels.filter((iso3) => paintOfCountry(iso3, paint) === entry.paint);
  return { ...entry, names: byName(codes).map(nameOf) };
}
