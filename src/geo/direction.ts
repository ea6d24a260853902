// Knows the four arrows, which of them a place lies in, and how hard it is to get there. Knows no key and no map.
import type { Place } from "./label-point.ts";

/** The four arrows. */
export const directions = ["up", "down", "left", "right"] as const;
export type Direction = (typeof directions)[number];

/** The place that each arrow leads to; none where nothing lies that way. */
export type Moves = Readonly<Partial<Record<Direction, string>>>;

/** A place on the plane with its id. */
export interface Spot extends Place {
  readonly id: string;
}

/** The arrow that a place lies in: the one that points least past it. */
export function direction(from: Place, to: Place): Direction {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) >= Math.abs(dy)) return dx < 0 ? "left" : "right";
  return dy < 0 ? "up" : "down";
}

/** Distance, a place straight ahead counting as nearer than one aslant. */
export function effort(from: Place, to: Place): number {
  const [dx, dy] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  return Math.hypot(dx, dy) + Math.min(dx, dy);
}
