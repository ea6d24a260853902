// Knows what a picture is made of: marks in their places on a sheet, in pixels. Knows no content and no format.
import type { Line } from "./line.ts";
import type { Direction } from "./runs.ts";
import type { Look } from "./fills.ts";
import type { Scene } from "./scene.ts";

/** A colour by its role, as src/drawing/tokens.css names it. */
export type Tone =
  | "paper"
  | "paper-raised"
  | "ink"
  | "ink-second"
  | "rule"
  | "coast"
  | "land"
  | "emptied"
  | "emptied-line"
  | "listed"
  | "only-listed"
  | "people-area"
  | "rest"
  | "dot"
  | "status-line";

/** A rectangle of a sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A line of text; `x` is its left end and `y` its base line, whichever way it reads. */
export interface TextMark {
  readonly kind: "text";
  readonly line: Line;
  readonly x: number;
  readonly y: number;
  readonly tone: Tone;
  /** Only for a name on a map, which may lie over the drawing: whether it has a rim of paper. */
  readonly halo?: boolean;
  /** Whether it stands in a shape of its own, as a code in its square. */
  readonly inside?: boolean;
}

/** A filled rectangle, in a tone or in a look of the map. */
export interface RectMark {
  readonly kind: "rect";
  readonly box: Box;
  readonly fill: Tone | "none";
  readonly stroke?: Tone;
}
export interface SwatchMark {
  readonly kind: "swatch";
  readonly box: Box;
  readonly look: Look | "people";
}
export interface LineMark {
  readonly kind: "line";
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly tone: Tone;
  readonly widthPx: number;
  readonly dashes?: string;
}
export interface DotMark {
  readonly kind: "dot";
  readonly x: number;
  readonly y: number;
  readonly radiusPx: number;
  readonly look: Look;
}

/** The layers of a scene, fitted to the width of a box. */
export interface DrawingMark {
  readonly kind: "drawing";
  readonly box: Box;
  readonly scene: Scene;
}

export type Mark = TextMark | RectMark | SwatchMark | LineMark | DotMark | DrawingMark;

/** A picture, ready to be written down. */
export interface Sheet {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly locale: string;
  readonly direction: Direction;
  /** What a reader who cannot see it is told: its name, and what it shows. */
  readonly title: string;
  readonly description: string;
  readonly marks: readonly Mark[];
}

/** Where the ink of a line is. */
export function inkBox({ line, x, y }: TextMark): Box {
  const { left, top, right, bottom } = line.ink;
  return { left: x + left, top: y + top, right: x + right, bottom: y + bottom };
}
