// Knows the outline of a glyph as a short SVG path in units of its em, y downwards. Knows no text.
import { cutNamed } from "./faces.ts";

type Command = ReturnType<ReturnType<typeof cutNamed>["font"]["glyphToJson"]>[number];

const made = new Map<string, string>();

/** The outline of a glyph of a cut. */
export function outlineOf(cut: string, id: number): string {
  const key = `${cut}${id}`;
  const path = made.get(key) ?? written(cutNamed(cut).font.glyphToJson(id));
  made.set(key, path);
  return path;
}

/** Relative commands of whole numbers; after a `z` the pen is where its ring began. */
function written(commands: readonly Command[]): string {
  let [pen, start] = [
    [0, 0],
    [0, 0],
  ];
  return commands
    .map(({ type, values }) => {
      if (type === "Z") {
        pen = start;
        return "z";
      }
      const points = values.map((value, index) => (index % 2 === 1 ? -Math.round(value) : Math.round(value)));
      const steps = points.map((value, index) => value - (pen[index % 2] ?? 0));
      pen = points.slice(-2);
      if (type === "M") start = pen;
      return command(type, steps);
    })
    .join("");
}

function command(type: string, steps: readonly number[]): string {
  const [dx = 0, dy = 0] = steps;
  if (type === "L" && dy === 0) return `h${dx}`;
  if (type === "L" && dx === 0) return `v${dy}`;
  return `${type.toLowerCase()}${steps.map((step, index) => (index > 0 && step >= 0 ? ` ${step}` : `${step}`)).join("")}`;
}
