// Knows the shortest way to write lines of whole numbers as an SVG path. Knows nothing of maps.
import type { Position } from "geojson";

/** Closed rings as one path. */
export function ringsPath(rings: readonly (readonly Position[])[]): string {
  return path(rings, "z");
}

/** Open lines as one path. */
export function linesPath(lines: readonly (readonly Position[])[]): string {
  return path(lines, "");
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

function lineCommands(line: readonly Position[], pen: Position): string {
  let [x = 0, y = 0] = pen;
  let command = "";
  return line
    .map(([nextX = 0, nextY = 0], index) => {
      const [dx, dy] = [nextX - x, nextY - y];
      [x, y] = [nextX, nextY];
      const written = index === 0 ? { letter: "m", numbers: [dx, dy] } : step(dx, dy);
      const repeated = written.letter === command || (command === "m" && written.letter === "l");
      if (!repeated) command = written.letter;
      return `${repeated ? "" : written.letter}${joined(written.numbers, repeated)}`;
    })
    .join("");
}

function step(dx: number, dy: number): { letter: string; numbers: number[] } {
  if (dy === 0) return { letter: "h", numbers: [dx] };
  return dx === 0 ? { letter: "v", numbers: [dy] } : { letter: "l", numbers: [dx, dy] };
}

/** Numbers with a space only where a minus does not part them already. */
function joined(numbers: readonly number[], afterNumber: boolean): string {
  return numbers.map((n, index) => (n >= 0 && (index > 0 || afterNumber) ? ` ${n}` : `${n}`)).join("");
}
