// How to read our own path commands back into rings.
import type { Position } from "geojson";

/** The closed rings that a path of relative m, l, h, v and z commands draws, each ending where it began. */
export function drawnRings(path: string): Position[][] {
  let pen: Position = [0, 0];
  return path
    .split("z")
    .filter(Boolean)
    .map((subpath) => {
      const ring = corners(subpath, pen);
      pen = ring[0] ?? pen;
      return [...ring, pen];
    });
}

function corners(subpath: string, start: Position): Position[] {
  let [x = 0, y = 0] = start;
  return [...subpath.matchAll(/([mlhv])([^mlhv]*)/g)].flatMap(([, command = "", numbers = ""]) =>
    steps(command, (numbers.match(/-?\d+/g) ?? []).map(Number)).map(([dx = 0, dy = 0]): Position => {
      [x, y] = [x + dx, y + dy];
      return [x, y];
    }),
  );
}

function steps(command: string, numbers: readonly number[]): Position[] {
  if (command === "h") return numbers.map((dx) => [dx, 0]);
  if (command === "v") return numbers.map((dy) => [0, dy]);
  return numbers.flatMap((dx, index) => (index % 2 === 0 ? [[dx, numbers[index + 1] ?? 0]] : []));
}
