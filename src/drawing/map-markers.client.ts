// The countries of the live map: their shapes, places and dots, which keep their size while the map is moved.
import type { Box } from "./view-box.client.ts";

/** A country's place: where its name sits and how wide and high it is, in units of the map. */
export interface StagePlace {
  readonly iso3: string;
  readonly name: string;
  readonly shape: SVGAElement;
  readonly marker: SVGAElement | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The countries of a picture, by code, as its markup gives them. */
export function placesIn(land: SVGSVGElement, marks: SVGSVGElement): ReadonlyMap<string, StagePlace> {
  const shapes = [...land.querySelectorAll<SVGAElement>("a[data-c]")];
  return new Map(shapes.map((shape) => placeOf(shape, marks)).map((place) => [place.iso3, place]));
}

function placeOf(shape: SVGAElement, marks: SVGSVGElement): StagePlace {
  const iso3 = shape.dataset["c"] ?? "";
  const [x = 0, y = 0, width = 0, height = 0] = (shape.dataset["at"] ?? "").split(" ").map(Number);
  const marker = marks.querySelector<SVGAElement>(`a[data-c="${iso3}"]`);
  const name = shape.textContent.trim().replace(/:[^:]*$/, "");
  return { iso3, name, shape, marker, x, y, width, height };
}

/** What stands for a country where the picture is: its marker while that is shown, else its shape. */
export function shownLink({ marker, shape }: StagePlace): SVGAElement {
  return marker && marker.getClientRects().length > 0 ? marker : shape;
}

// CSS pixels below which a shape needs its marker, and the width of the picture for which markers were placed.
const SMALL_PX = 6;
const PLACED_AT_PX = 600;

/** What the picture shows, and at how many CSS pixels per unit. */
export interface Shown {
  readonly box: Box;
  readonly world: Box;
  readonly scale: number;
  /** Whether the whole world is shown: then everything stands as the page brought it. */
  readonly whole: boolean;
}

/** Puts a country's marker where its place is now, a little aside where it had to make room; or takes it away. */
export function placeMarker(place: StagePlace, shown: Shown): void {
  const { marker, width, height } = place;
  if (!marker) return;
  const small = Math.min(width, height) * shown.scale < SMALL_PX;
  marker.toggleAttribute("data-off", !shown.whole && !small);
  marker.toggleAttribute("data-free", !shown.whole);
  for (const circle of marker.querySelectorAll("circle")) placeCircle(circle, place, shown);
}

function placeCircle(circle: SVGCircleElement, { x, y }: StagePlace, { box, world, scale, whole }: Shown): void {
  circle.dataset["home"] ??= `${circle.getAttribute("cx")} ${circle.getAttribute("cy")}`;
  const [homeX = "", homeY = ""] = circle.dataset["home"].split(" ");
  const aside = Math.max(0, 2 - (world.width * scale) / (2 * PLACED_AT_PX));
  const px = (home: string, at: number, start: number, from: number, length: number) =>
    (at - start) * scale + offset(home, (at - from) / length, length / world.width) * aside;
  circle.setAttribute("cx", whole ? homeX : px(homeX, x, box.x, world.x, world.width).toFixed(1));
  circle.setAttribute("cy", whole ? homeY : px(homeY, y, box.y, world.y, world.height).toFixed(1));
}

/** How far aside of its place a marker was put, in CSS pixels. */
function offset(home: string, share: number, ofWidth: number): number {
  return (parseFloat(home) / 100 - share) * PLACED_AT_PX * ofWidth;
}
