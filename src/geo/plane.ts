// The world on the plane, 1,600 units wide, in Equal Earth: each corner with the area it would cost to leave it out.
import { geoEqualEarthRaw } from "d3-geo";
import type { Position } from "geojson";
import { presimplify } from "topojson-simplify";
import { once } from "./once.ts";
import { type WorldTopology, worldTopology } from "./world.ts";
import type { GeometryObject } from "topojson-specification";

// The middle of the map, and the meridians where it is parted: between Alaska and Chukotka in the north, west of the
// Fox Islands further south. No island of the base map lies across either, so none is torn.
const MIDDLE = 11;
const SEAM_NORTH = { above: 60, west: -168.5 };
const SEAM = { west: -169.2 };

/** A place in the plane of the projection, in radii of the globe, y downwards. */
export function equalEarth([longitude = 0, latitude = 0]: Position): [number, number] {
  const [x, y] = geoEqualEarthRaw(radians(eastOfSeam(longitude, latitude) - MIDDLE), radians(latitude));
  return [x, -y];
}

function eastOfSeam(longitude: number, latitude: number): number {
  const seam = latitude > SEAM_NORTH.above ? SEAM_NORTH.west : SEAM.west;
  return longitude < seam ? longitude + 360 : longitude;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

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
