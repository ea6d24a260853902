// Knows which shape covers each unit square of the plane. Knows no page; answers "land or sea?" quickly and roughly.
import type { Position } from "geojson";
import { boxOf } from "./box.ts";
import type { Place } from "./label-point.ts";
import { once } from "./once.ts";
import { frame, PLANE_WIDTH } from "./plane.ts";
import { planeShapes } from "./plane-shapes.ts";

/** The shape at a place of the plane, or none at sea. */
export function shapeAt({ x, y }: Place): string | undefined {
  const { ids, cells } = raster();
  if (x < 0 || x >= PLANE_WIDTH || y < 0 || y >= frame().height) return undefined;
  return ids[(cells[Math.floor(y) * PLANE_WIDTH + Math.floor(x)] ?? 0) - 1];
}

const raster = once(() => {
  const cells = new Uint16Array(PLANE_WIDTH * frame().height);
  [...planeShapes().values()].forEach((pieces, index) => {
    for (const { rings } of pieces) fill(cells, rings, index + 1);
  });
  return { ids: [...planeShapes().keys()], cells };
});

/** Marks every square whose middle lies inside the rings, row by row. */
function fill(cells: Uint16Array, rings: readonly Position[][], mark: number): void {
  const { top, bottom } = boxOf(rings[0] ?? []);
  for (let row = Math.max(0, Math.floor(top)); row <= bottom; row++) {
    const crossings = rings.flatMap((ring) => crossingsOf(ring, row + 0.5)).sort((a, b) => a - b);
    for (let i = 1; i < crossings.length; i += 2) {
      const [from = 0, to = 0] = [crossings[i - 1], crossings[i]];
      cells.fill(mark, row * PLANE_WIDTH + Math.round(from), row * PLANE_WIDTH + Math.round(to));
    }
  }
}

function crossingsOf(ring: readonly Position[], y: number): number[] {
  const crossings: number[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    if (ay > y !== by > y) crossings.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
  }
  return crossings;
}
