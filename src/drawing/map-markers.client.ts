// Knows where the markers of small places stand while the map is moved, always in the same size. Knows no country.
import type { StagePlace } from "./stage-places.client.ts";
import type { Box } from "./view-box.client.ts";

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
