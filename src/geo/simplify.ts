// Brings the plane to whole numbers: scaled, simplified and rounded arc by arc, so that shared borders stay shared.
import type { Position } from "geojson";
import { oncePer } from "./once.ts";
import { type Corner, plane } from "./plane.ts";
import { ringArea } from "./geometry.ts";

/** How the plane is brought onto a grid: units of the grid per unit of the plane, and the plane's place of its origin. */
export interface Camera {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  /** Corners that cover less than this area of the grid are left out, in square units of the grid. */
  readonly tolerance: number;
}

/** Draws an arc of the plane, by its number, in whole numbers of the grid; each arc is drawn once per pen. */
export type Pen = (arc: number) => readonly Position[];

/** The pen that draws what a camera sees. */
export function penOf(camera: Camera): Pen {
  const arcs = plane().arcs as unknown as Corner[][];
  return oncePer((arc: number) => roundedArc(arcs[arc] ?? [], camera));
}

function roundedArc(arc: readonly Corner[], { scale, left, top, tolerance }: Camera): Position[] {
  const rounded = kept(arc, tolerance / (scale * scale)).map(([x, y]): Position => [
    Math.round((x - left) * scale),
    Math.round((y - top) * scale),
  ]);
  return straightened(rounded);
}

// An arc that is a ring of its own, such as an island, keeps its four weightiest corners: else it would shrink to a line.
function kept(arc: readonly Corner[], weight: number): readonly Corner[] {
  const isRing = arc.length > 3 && arc[0]?.[0] === arc.at(-1)?.[0] && arc[0]?.[1] === arc.at(-1)?.[1];
  const fourth = isRing ? arc.map(([, , own]) => own).sort((a, b) => b - a)[Math.min(4, arc.length - 1)] : undefined;
  const least = Math.min(weight, fourth ?? Infinity);
  return arc.filter(([, , own]) => own >= least);
}

/** Without corners that stand twice, or on a straight line between their neighbours. */
function straightened(line: readonly Position[]): Position[] {
  const result: Position[] = [];
  for (const corner of line) {
    const last = result.at(-1);
    if (last && last[0] === corner[0] && last[1] === corner[1]) continue;
    if (last && result.length > 1 && betweenOn(result.at(-2) ?? last, last, corner)) result.pop();
    result.push(corner);
  }
  return result;
}

function betweenOn([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position): boolean {
  const [ux, uy, vx, vy] = [bx - ax, by - ay, cx - bx, cy - by];
  return ux * vy === uy * vx && ux * vx + uy * vy > 0;
}

// Square units of the grid. Of a large shape, islands below the first are left out; a shape that is small in all
// keeps every island that has any area, since these are all it is.
const SMALL_ISLAND = 1.5;
const SMALL_SHAPE = 100;

/** A piece of a shape by the arcs of its rings: the outer ring, then holes; a negative arc runs backwards. */
export type PieceArcs = readonly (readonly number[])[];

/** The rings of a shape worth drawing, outer rings and holes, in whole numbers of the grid; empty where none has area. */
export function ringsOf(pieces: readonly PieceArcs[], pen: Pen): Position[][] {
  const drawn = pieces.map((piece) => piece.map((ring) => ringOf(ring, pen)));
  const area = drawn.reduce((sum, [outer = []]) => sum + Math.abs(ringArea(outer)), 0);
  const least = area < SMALL_SHAPE ? 0.5 : SMALL_ISLAND;
  return drawn
    .filter(([outer = []]) => Math.abs(ringArea(outer)) >= least)
    .flatMap((rings) => rings.filter((ring) => ringArea(ring) !== 0));
}

/** The arcs of a ring put end to end, without the corner that closes it. */
function ringOf(arcs: readonly number[], pen: Pen): Position[] {
  return arcs.flatMap((arc) => (arc < 0 ? [...pen(~arc)].reverse() : pen(arc)).slice(0, -1));
}
