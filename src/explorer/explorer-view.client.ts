// Which part of the world the map shows, by name or free; its buttons say so.
import { MapStage } from "../drawing/map-stage.client.ts";
import { type Box, zoomed } from "../drawing/view-box.client.ts";

const STEP = 1.6;
// CSS pixels that a country must have to be made out without coming nearer.
const LEAST_PX = 24;

/** The view of a map to explore; `data-view` on the element names it. */
export class ExplorerView {
  readonly stage: MapStage;
  private readonly explorer: HTMLElement;
  private readonly moved: () => void;

  constructor(explorer: HTMLElement, live: HTMLElement, moved: () => void) {
    this.stage = new MapStage(live);
    [this.explorer, this.moved] = [explorer, moved];
  }

  /** Keeps the picture right at every width, until the signal aborts. */
  watch(signal: AbortSignal): void {
    const observer = new ResizeObserver(() => this.stage.refit());
    observer.observe(this.stage.land);
    signal.addEventListener("abort", () => observer.disconnect());
  }

  /** The view as an address has it: a name, or middle and width. */
  get name(): string {
    const name = this.explorer.dataset["view"] ?? "world";
    if (name !== "free") return name;
    const { x, y, width, height } = this.stage.end;
    return [x + width / 2, y + height / 2, width].map(Math.round).join(",");
  }

  /** Shows the view of a name, or one written as middle and width. */
  ask(name: string): void {
    const [x = 0, y = 0, width = 0] = name.split(",").map(Number);
    if (name.includes(",")) return this.move("free", { x: x - width / 2, y, width, height: 0 });
    this.move(name, this.boxOf(name));
  }

  /** A step nearer or further. */
  zoom(nearer: boolean): void {
    const { x, y, width, height } = this.stage.end;
    const middle = { x: x + width / 2, y: y + height / 2 };
    this.move("free", zoomed(this.stage.end, nearer ? STEP : 1 / STEP, middle));
    this.free();
  }

  /** Brings a country to where it can be made out. */
  reveal(iso3: string): void {
    const place = this.stage.places.get(iso3);
    if (!place || this.stage.shows(place, LEAST_PX)) return;
    this.move("free", this.stage.around(place));
  }

  /** Marks the country chosen, in every picture. */
  mark(iso3: string | null): void {
    this.stage.mark("chosen", iso3);
    for (const link of this.explorer.querySelectorAll(".drawing a[data-c]"))
      if (link.getAttribute("data-c") === iso3) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
  }

  /** The view has been moved by hand: it has no name any more, unless it is the whole world again. */
  free(): void {
    const whole = this.stage.end.width >= this.stage.world.width - 1;
    this.named(whole ? "world" : "free");
  }

  private move(name: string, box: Box): void {
    this.explorer.dataset["view"] = name;
    this.stage.go(box);
    this.named(name);
  }

  private named(name: string): void {
    this.explorer.dataset["view"] = name;
    for (const button of this.explorer.querySelectorAll("button[aria-pressed][data-view]"))
      button.setAttribute("aria-pressed", String(button.getAttribute("data-view") === name));
    this.moved();
  }

  private boxOf(name: string): Box {
    const button = this.explorer.querySelector<HTMLElement>(`button[data-view="${name}"][data-box]`);
    const [x, y, width, height] = (button?.dataset["box"] ?? "").split(" ").map(Number);
    if (x === undefined || y === undefined || width === undefined || height === undefined) return this.stage.world;
    return { x, y, width, height };
  }
}
