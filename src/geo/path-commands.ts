// Knows the way to write lines of whole numbers as an SVG path that is lightest when pressed. Knows nothing of maps.
import type { Position } from "geojson";

/** Closed rings as one path. */
export function ringsPath(rings: readonly (readonly Position[])[]): string {
  return path(rings, "z");
}

/** Open lines as one path. */
export function linesPath(lines: readonly (readonly Position[])[]): string {
  return path(lines, "");
}

/** Several such paths as one: each begins with a move from the origin, so the place it moves to is where it begins. */
export function joinedPaths(paths: readonly string[]): string {
  return paths.map((path) => path.replace(/^m(-?\d+)( ?-?\d+) ?/, "M$1$2l")).join("");
}

/** One path of relative commands; a `z` puts the pen back to where the ring began. */
function path(lines: readonly (readonly Position[])[], close: "z" | ""): string {
  let pen: Position = [0, 0];
  return lines
    .map((line) => {
      const written = lineCommands(line, pen);
      pen = (close ? line[0] : line.at(-1)) ?? pen;
      return written + close;
    })
    .join("");
}

// Level and upright sides could do with one number, but the letters for them break the rhythm that pressing lives on.
function lineCommands(line: readonly Position[], pen: Position): string {
  let [x = 0, y = 0] = pen;
  return line
    .map(([nextX = 0, nextY = 0], index) => {
      const [dx, dy] = [nextX - x, nextY - y];
      [x, y] = [nextX, nextY];
      return index === 0 ? `m${dx}${after(dy)}` : `${after(dx)}${after(dy)}`;
    })
    .join("");
}

/** A number with a space before it only where a minus does not part it already. */
const after = (n: number): string => (n < 0 ? `${n}` : ` ${n}`);
