// Knows the picture of the map that moves, and what part of the world it shows. Knows no pointer and no key.
import { placeMarker, placesIn, type Shown, type StagePlace } from "./map-markers.client.ts";
import { placeNames } from "./map-names.client.ts";
import { about, between, type Box, fitted, kept } from "./view-box.client.ts";

const MOVE_MS = 350;
const LEAST_AROUND = 150;
// The part of the picture along each side in which a country is not well seen; places of the world lie further in.
const EDGE = 0.05;

/** The live picture of the map. */
export class MapStage {
  readonly places: ReadonlyMap<string, StagePlace>;
  readonly world: Box;
  box: Box;
  readonly land: SVGSVGElement;
  private readonly names: SVGGElement;
  private frame = 0;
  private cursor: string | null = null;
  private goal: Box;
  /** Where the picture is, or will be once it has come to rest. */
  end: Box;

  constructor(live: Element) {
    const [land, marks] = live.querySelectorAll<SVGSVGElement>(":scope > .picture > svg");
    const names = marks?.querySelector<SVGGElement>(".names");
    if (!land || !marks || !names) throw new Error("the map has no picture");
    [this.land, this.names] = [land, names];
    const { x, y, width, height } = land.viewBox.baseVal;
    this.world = { x, y, width, height };
    this.box = this.world;
    this.goal = this.world;
    this.end = this.world;
    this.places = placesIn(land, marks);
  }

  /** CSS pixels per unit of the map. */
  get scale(): number {
    return this.land.clientWidth / this.box.width;
  }

  /** The place of the map under a point of the page. */
  at(clientX: number, clientY: number): { x: number; y: number } {
    const { left, top } = this.land.getBoundingClientRect();
    return { x: this.box.x + (clientX - left) / this.scale, y: this.box.y + (clientY - top) / this.scale };
  }

  /** Shows a part of the world at once. */
  show(box: Box): void {
    cancelAnimationFrame(this.frame);
    this.goal = box;
    const { clientWidth, clientHeight } = this.land;
    const aspect = clientHeight > 0 ? clientWidth / clientHeight : this.world.width / this.world.height;
    this.end = kept(fitted(box, aspect), this.world);
    this.box = this.end;
    this.draw();
  }

  /** Shows what it was to show, in the size that the picture has now. */
  refit(): void {
    this.show(this.goal);
  }

  /** Moves to a part of the world; at once where the reader wants no motion. */
  go(box: Box): void {
    const from = this.box;
    this.show(box);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches || this.land.clientWidth === 0) return;
    const [to, start] = [this.box, performance.now()];
    const step = (now: number) => {
      const part = Math.min(1, Math.max(0, now - start) / MOVE_MS);
      this.box = between(from, to, 1 - (1 - part) ** 3);
      this.draw();
      if (part < 1) this.frame = requestAnimationFrame(step);
    };
    step(start);
  }

  /** Whether a country is in the picture, not at its very edge, and at least so large in CSS pixels. */
  shows({ x, y, width, height }: StagePlace, leastPx = 0): boolean {
    const { end } = this;
    const [across, down] = [(x - end.x) / end.width, (y - end.y) / end.height];
    const inside = [across, down].every((part) => part > EDGE && part < 1 - EDGE);
    return inside && (Math.max(width, height) / end.width) * this.land.clientWidth >= leastPx;
  }

  /** The part of the world about a country, with its neighbours. */
  around({ x, y, width, height }: StagePlace): Box {
    return about({ x, y }, Math.max(LEAST_AROUND, Math.max(width, height) * 2.5));
  }

  /** Puts a mark about a country, or takes it away. */
  mark(name: "chosen" | "cursor", iso3: string | null): void {
    for (const use of this.land.querySelectorAll(`.mark.${name}`))
      if (iso3 === null) use.removeAttribute("href");
      else use.setAttribute("href", `#${iso3}`);
    if (name === "cursor") this.cursor = iso3;
    this.draw();
  }

  private draw(): void {
    const { box, world, scale } = this;
    const shown: Shown = { box, world, scale, whole: box.width >= world.width - 1 };
    this.land.setAttribute("viewBox", [box.x, box.y, box.width, box.height].map((n) => n.toFixed(2)).join(" "));
    for (const place of this.places.values()) placeMarker(place, shown);
    placeNames(this.names, [...this.places.values()], shown, this.places.get(this.cursor ?? ""));
  }
}
