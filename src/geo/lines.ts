// Knows which arcs of the plane are borders, which of these are dotted, and which are coast. Rounds and draws nothing.
import type { GeometryObject } from "topojson-specification";
import { once } from "./once.ts";
import { plane } from "./plane.ts";

/** The arcs of the plane by what they are, each in one list only. */
export interface LineArcs {
  /** Between two shapes. */
  readonly borders: readonly number[];
  /** Between two shapes and contested: drawn dotted. */
  readonly contested: readonly number[];
  /** Between a shape and the sea. */
  readonly coast: readonly number[];
}

/** Every arc that a drawn shape uses, sorted by what it is. */
export const lineArcs = once((): LineArcs => {
  const uses = timesUsed();
  const dotted = new Set(plane().objects.dotted.geometries.flatMap(ownArcs));
  const which = (test: (arc: number, times: number) => boolean) =>
    [...uses].filter(([arc, n]) => test(arc, n)).map(([arc]) => arc);
  return {
    borders: which((arc, times) => times > 1 && !dotted.has(arc)),
    contested: which((arc, times) => times > 1 && dotted.has(arc)),
    coast: which((_, times) => times === 1),
  };
});

function timesUsed(): Map<number, number> {
  const times = new Map<number, number>();
  for (const arc of plane().objects.shapes.geometries.flatMap(ownArcs)) times.set(arc, (times.get(arc) ?? 0) + 1);
  return times;
}

function ownArcs(shape: GeometryObject): number[] {
  const ids = "arcs" in shape ? ((shape.arcs as unknown[]).flat(3) as number[]) : [];
  return ids.map((arc) => (arc < 0 ? ~arc : arc));
}
