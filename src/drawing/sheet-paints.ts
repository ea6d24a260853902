// Knows how the paints of the widgets' maps are written as attributes of SVG, at any scale. Knows no shape.
import type { Paint } from "./map-paint.ts";
import { lightColour } from "./sheet-colours.ts";

export type SheetPaint = Paint | "lines" | "contested" | "people";

const colour = lightColour;
const solid = (token: string) => `fill="${colour(token)}"`;

interface Look {
  readonly fill: string;
  readonly line?: { readonly token: string; readonly widthPx: number; readonly dashes?: readonly number[] };
}

const listed: Look = { fill: "listed" };
const hatched: Look = { fill: "#hatch", line: { token: "listed", widthPx: 0.6 } };

/** As src/embed/styles/shapes.css and tiers.css have them; a fill is a token, or a pattern after a "#". */
const LOOKS: Readonly<Record<SheetPaint, Look>> = {
  land: { fill: "land" },
  listed,
  told: listed,
  place: listed,
  "only-listed": { fill: "only-listed", line: { token: "emptied-line", widthPx: 0.6 } },
  emptied: { fill: "emptied", line: { token: "emptied-line", widthPx: 0.8 } },
  named: hatched,
  mention: hatched,
  status: { fill: "#open", line: { token: "status-line", widthPx: 1, dashes: [3, 2] } },
  lines: { fill: "none", line: { token: "border", widthPx: 0.8 } },
  contested: { fill: "none", line: { token: "status-line", widthPx: 1, dashes: [1.5, 2.5] } },
  people: { fill: "#people" },
};

/** The fill of a paint; the patterns of a scale carry the same suffix. */
export function fillOf(paint: SheetPaint, suffix: string): string {
  const { fill } = LOOKS[paint];
  if (fill === "none") return 'fill="none"';
  return fill.startsWith("#") ? `fill="url(${fill}${suffix})"` : solid(fill);
}

/** The whole look of a paint where a pixel is so many units. */
export function paintAttributes(paint: SheetPaint, unit: number, suffix: string): string {
  const { line } = LOOKS[paint];
  if (line === undefined) return fillOf(paint, suffix);
  const dashed = line.dashes === undefined ? "" : ` stroke-dasharray="${dashes(line.dashes, unit)}"`;
  const width = shortened(line.widthPx * unit);
  return `${fillOf(paint, suffix)} stroke="${colour(line.token)}" stroke-width="${width}"${dashed}`;
}

/** The pattern that a paint needs, at a scale; empty for one that needs none. */
export function patternFor(paint: SheetPaint, unit: number, suffix: string): string {
  const scale = `scale(${shortened(unit)})`;
  const pattern = (name: string, size: number, turn: string, inside: string) =>
    `<pattern id="${name}${suffix}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="${scale}${turn}">${inside}</pattern>`;
  const ground = (token: string, size: number) => `<rect width="${size}" height="${size}" ${solid(token)}/>`;
  if (paint === "named" || paint === "mention") {
    return pattern(
      "hatch",
      5,
      " rotate(45)",
      `${ground("only-listed", 5)}<rect width="2.4" height="5" ${solid("listed")}/>`,
    );
  }
  if (paint === "status") {
    return pattern("open", 4, "", `${ground("paper", 4)}<circle cx="1.2" cy="1.2" r=".8" ${solid("status-line")}/>`);
  }
  if (paint === "people") return pattern("people", 3, "", `<circle cx="1.5" cy="1.5" r="1.1" ${solid("dot")}/>`);
  return "";
}

/** A number with no more than three places. */
export function shortened(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function dashes(lengths: readonly number[], unit: number): string {
  return lengths.map((length) => shortened(length * unit)).join(" ");
}
