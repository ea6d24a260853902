// Knows which names fit into the picture once it is nearer, and where. Knows no country.
import type { Shown, StagePlace } from "./map-markers.client.ts";

const HEIGHT_PX = 16;
const GAP_PX = 2;
// A name may be this much wider than its country before it stands over its neighbours.
const OVERHANG = 1.15;
const widths = new Map<string, number>();

interface Label {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Writes the names that fit, those of larger countries first; none while the whole world is shown. The name of the
 * country that the keys are on always stands, over its place.
 */
export function placeNames(
  layer: SVGGElement,
  places: readonly StagePlace[],
  shown: Shown,
  at: StagePlace | undefined,
): void {
  const labels: Label[] = at ? [above(at, shown, layer)] : [];
  if (!shown.whole)
    for (const place of [...places].sort((a, b) => b.width * b.height - a.width * a.height)) {
      const label = labelOf(place, shown, layer);
      if (fits(label, place, shown) && !labels.some((other) => meets(label, other))) labels.push(label);
    }
  layer.replaceChildren(...labels.map(written));
}

function labelOf({ name, x, y }: StagePlace, { box, scale }: Shown, layer: SVGGElement): Label {
  const [middle, level, half] = [(x - box.x) * scale, (y - box.y) * scale, widthOf(name, layer) / 2];
  return {
    name,
    left: middle - half,
    right: middle + half,
    top: level - HEIGHT_PX / 2,
    bottom: level + HEIGHT_PX / 2,
  };
}

/** Over a country, or under it at the upper edge, and never beyond the sides. */
function above(place: StagePlace, shown: Shown, layer: SVGGElement): Label {
  const label = labelOf(place, shown, layer);
  const up = (place.height * shown.scale) / 2 + HEIGHT_PX;
  const down = label.top - up < 0 ? up : -up;
  const aside = Math.max(0, -label.left) - Math.max(0, label.right - shown.box.width * shown.scale);
  const { name, left, right, top, bottom } = label;
  return { name, left: left + aside, right: right + aside, top: top + down, bottom: bottom + down };
}

function fits({ left, right, top, bottom }: Label, place: StagePlace, { box, scale }: Shown): boolean {
  const inside = left > 0 && top > 0 && right < box.width * scale && bottom < box.height * scale;
  const room = place.width * scale * OVERHANG > right - left && place.height * scale > HEIGHT_PX;
  return inside && room;
}

function meets(a: Label, b: Label): boolean {
  return a.left < b.right + GAP_PX && b.left < a.right + GAP_PX && a.top < b.bottom && b.top < a.bottom;
}

function written({ name, left, right, top, bottom }: Label): SVGTextElement {
  const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
  text.textContent = name;
  text.setAttribute("x", ((left + right) / 2).toFixed(1));
  text.setAttribute("y", ((top + bottom) / 2).toFixed(1));
  return text;
}

/** Width of a name in CSS pixels, measured once in the font of the names. */
function widthOf(name: string, layer: SVGGElement): number {
  const known = widths.get(name);
  if (known !== undefined) return known;
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return name.length * 7;
  pen.font = `600 13px ${getComputedStyle(layer).fontFamily}`;
  const width = pen.measureText(name).width + 4;
  widths.set(name, width);
  return width;
}
