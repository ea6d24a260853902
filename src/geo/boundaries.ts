// Knows which areas data/boundaries.json treats in a way of their own. Knows neither their words nor any geometry.
import file from "../../data/boundaries.json" with { type: "json" };
import { Boundaries, type DottedLine, type Taken } from "./boundary.ts";
import { parseFile } from "../facts/parse-file.ts";

/** Every area of data/boundaries.json. */
export const boundaries: Boundaries = parseFile(Boundaries, "data/boundaries.json", file);

/** Shapes that carry the pattern for an open status and are never shaded as participants. */
export const statusShapes: ReadonlySet<string> = new Set(
  boundaries.filter((area) => area.statusPattern).map((area) => area.drawnAs),
);

/** Everything taken from a base shape, with the shape that receives it. */
export const takings: readonly (Taken & { readonly owner: string })[] = boundaries.flatMap((area) =>
  area.take.map((taken) => ({ ...taken, owner: area.drawnAs })),
);

/** Every stretch of border that is drawn dotted. */
export const dottedLines: readonly DottedLine[] = boundaries.flatMap((area) => area.dotted);
