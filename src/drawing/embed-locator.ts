// Knows the map of one country among its neighbours, as a widget's card shows it. Knows no word.
import { locator } from "../geo/locator.ts";
import { joinedPaths } from "../geo/path-commands.ts";
import { BLEED, viewPaths } from "../geo/view-paths.ts";
import { statusShapes } from "../geo/boundaries.ts";
import { frameMarkers, labelPlace, type FrameMarker, type PercentPlace } from "./map-frame.ts";

const GRID = 400;

// The narrowest that a card is shown, less its margins: what is too small there gets its mark.
const NARROWEST_PX = 256;

/** A drawing of one country. */
export interface EmbedLocator {
  readonly viewBox: string;
  readonly land: string;
  readonly status: string;
  readonly own: string;
  readonly borders: string;
  readonly contested: string;
  readonly markers: readonly FrameMarker[];
  readonly labelAt: PercentPlace;
  /** How far shapes go on beyond the edge of the drawing, in units of its grid. */
  readonly bleed: number;
}

/** The country in the middle, everything else plain. */
export function embedLocator(iso3: string): EmbedLocator {
  const frame = locator(iso3);
  const { width, height, shapes, borders, contested } = viewPaths(frame, GRID);
  const joined = (wanted: (id: string) => boolean) =>
    joinedPaths([...shapes].filter(([id]) => wanted(id)).map(([, path]) => path));
  return {
    viewBox: `0 0 ${width} ${height}`,
    land: joined((id) => id !== iso3 && !statusShapes.has(id)),
    status: joined((id) => statusShapes.has(id)),
    own: shapes.get(iso3) ?? "",
    borders,
    contested,
    markers: frameMarkers(frame, NARROWEST_PX, [iso3]),
    labelAt: labelPlace(iso3, frame),
    bleed: BLEED,
  };
}
