// Knows the world on the plane, 1,600 units wide, each corner with the area it would cost to leave it out. Rounds nothing.
import type { Position } from "geojson";
import { presimplify } from "topojson-simplify";
import { once } from "./once.ts";
import { equalEarth } from "./projection.ts";
import { type WorldTopology, worldTopology } from "./world-topology.ts";

/** Width of the plane: the unit of every view, marker and label place. */
export const PLANE_WIDTH = 1600;

// Units left free at the edges, so that an outline is not cut off.
const MARGIN = 3;

// Left out of the maps: at the foot of a world map it would be a bar across the page.
const NOT_DRAWN: ReadonlySet<unknown> = new Set(["ATA"]);

/** A corner on the plane and its weight: the area of the triangle that goes when it is left out. */
export type Corner = readonly [x: number, y: number, weight: number];

/** The world on the plane, as one topology with shared borders. */
export const plane = once((): WorldTopology => {
  const world = worldTopology();
  const geometries = world.objects.shapes.geometries.filter(({ id }) => !NOT_DRAWN.has(id));
  const drawn = { ...world, objects: { ...world.objects, shapes: { ...world.objects.shapes, geometries } } };
  const { place } = frame();
  return presimplify({ ...drawn, arcs: world.arcs.map((arc) => arc.map(place)) });
});

/** Height of the plane, and the way a place in degrees comes onto it. */
export const frame = once(() => {
  const world = worldTopology();
  const shapes = world.objects.shapes.geometries.filter(({ id }) => !NOT_DRAWN.has(id));
  const corners = usedArcs(shapes).flatMap((arc) => (world.arcs[arc] ?? []).map(equalEarth));
  const [left, right] = range(corners.map(([x]) => x));
  const [top, bottom] = range(corners.map(([, y]) => y));
  const scale = (PLANE_WIDTH - 2 * MARGIN) / (right - left);
  const place = (degrees: Position): [number, number] => {
    const [x, y] = equalEarth(degrees);
    return [MARGIN + (x - left) * scale, MARGIN + (y - top) * scale];
  };
  return { height: Math.ceil(2 * MARGIN + (bottom - top) * scale), place };
});

function usedArcs(shapes: WorldTopology["objects"]["shapes"]["geometries"]): number[] {
  const used = shapes.flatMap((shape) => ("arcs" in shape ? (shape.arcs as unknown[]).flat(3) : [])) as number[];
  return [...new Set(used.map((arc) => (arc < 0 ? ~arc : arc)))];
}

function range(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], v) => [Math.min(low, v), Math.max(high, v)],
    [Infinity, -Infinity],
  );
}
