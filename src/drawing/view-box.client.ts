// Knows how a rectangle of the map grows, shrinks, moves and stays on the map. Knows no drawing and no key.

/** A rectangle of the map, in units of its plane. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** No closer than this many units across: nearer, coasts would show their corners. */
export const LEAST_WIDTH = 90;

/** The least box of an aspect (width by height) that holds a box about its middle. */
export function fitted({ x, y, width, height }: Box, aspect: number): Box {
  const [wide, high] = [Math.max(width, height * aspect), Math.max(height, width / aspect)];
  return { x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high };
}

/** The box made smaller by a factor about a place that keeps its place in the picture. */
export function zoomed(box: Box, factor: number, at: { x: number; y: number }): Box {
  return {
    x: at.x - (at.x - box.x) / factor,
    y: at.y - (at.y - box.y) / factor,
    width: box.width / factor,
    height: box.height / factor,
  };
}

/** The box brought back within the world: never larger, never beyond its edges. */
export function kept(box: Box, world: Box): Box {
  const aspect = box.width / box.height;
  const width = Math.min(Math.max(box.width, LEAST_WIDTH), Math.max(world.width, world.height * aspect));
  const height = width / aspect;
  const x = box.x + (box.width - width) / 2;
  const y = box.y + (box.height - height) / 2;
  return { x: within(x, width, world.x, world.width), y: within(y, height, world.y, world.height), width, height };
}

function within(start: number, length: number, worldStart: number, worldLength: number): number {
  if (length >= worldLength) return worldStart + (worldLength - length) / 2;
  return Math.min(Math.max(start, worldStart), worldStart + worldLength - length);
}

/** The box a part of the way from one to another. */
export function between(from: Box, to: Box, part: number): Box {
  const mix = (a: number, b: number) => a + (b - a) * part;
  return {
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    width: mix(from.width, to.width),
    height: mix(from.height, to.height),
  };
}

/** A box about a place, so many units wide. */
export function about({ x, y }: { x: number; y: number }, width: number): Box {
  return { x: x - width / 2, y: y - width / 2, width, height: width };
}
