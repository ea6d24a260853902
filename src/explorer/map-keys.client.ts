// How the map is explored by keys: arrows to the nearest country that way, Home, End, Escape. Focus goes to the
// countries themselves, so that a screen reader says their names.
import type { MapStage } from "../drawing/map-stage.client.ts";
import { shownLink, type StagePlace } from "../drawing/map-markers.client.ts";

const ARROWS = ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft"];
// CSS pixels that a country has at least while keys are on it, on a picture too small for the whole world.
const LEAST_PX = 24;

/** Exploring by keys, on or off. */
export class MapKeys {
  private current = "";
  private readonly explorer: HTMLElement;
  private readonly live: HTMLElement;
  private readonly stage: MapStage;
  private readonly moved: () => void;

  constructor(explorer: HTMLElement, live: HTMLElement, stage: MapStage, moved: () => void) {
    [this.explorer, this.live, this.stage, this.moved] = [explorer, live, stage, moved];
  }

  get on(): boolean {
    return this.explorer.hasAttribute("data-exploring");
  }

  /** Enters at a country. */
  enter(iso3: string): void {
    this.switch(true);
    this.focus(iso3);
  }

  /** Leaves; where focus goes is the caller's to say. */
  leave(): void {
    this.switch(false);
    this.stage.mark("cursor", null);
  }

  /** Where the keys are, or were. */
  get at(): string {
    return this.current;
  }

  /** What a key does; true where it was ours. */
  press(event: KeyboardEvent): boolean {
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    const target = this.targetOf(event.key);
    if (target === undefined) return false;
    event.preventDefault();
    if (this.stage.places.has(target)) this.focus(target);
    return true;
  }

  /** Where a key leads: an empty code where there is nothing that way, none where the key is not ours. */
  private targetOf(key: string): string | undefined {
    const codes = [...this.stage.places.keys()];
    if (key === "Home") return codes[0];
    if (key === "End") return codes.at(-1);
    const arrow = ARROWS.indexOf(key);
    if (arrow < 0) return undefined;
    return this.stage.places.get(this.current)?.shape.dataset["to"]?.split(" ")[arrow] ?? "";
  }

  /** Focus on a country, with the map moved so that it can be seen. */
  focus(iso3: string): void {
    const place = this.stage.places.get(iso3);
    if (!place) return;
    this.current = iso3;
    this.reveal(place);
    this.stage.mark("cursor", iso3);
    shownLink(place).focus({ preventScroll: true });
    this.live.scrollIntoView({ block: "nearest" });
  }

  private reveal(place: StagePlace): void {
    const { stage } = this;
    if (stage.shows(place, this.narrow ? LEAST_PX : 0)) return;
    if (stage.shows(place) || this.narrow) stage.show(stage.around(place));
    else {
      const { width, height } = stage.box;
      stage.show({ x: place.x - width / 2, y: place.y - height / 2, width, height });
    }
    this.moved();
  }

  private get narrow(): boolean {
    return this.live.clientWidth < 600;
  }

  /** While exploring, the drawing is an application of named links; else it is hidden behind its description. */
  private switch(on: boolean): void {
    this.explorer.toggleAttribute("data-exploring", on);
    const roles = { role: "application", "aria-label": this.explorer.dataset["keysLabel"] ?? "" };
    for (const [name, value] of Object.entries({ ...roles, "aria-describedby": "keys-help" }))
      if (on) this.live.setAttribute(name, value);
      else this.live.removeAttribute(name);
    this.explorer.querySelector("[data-keys]")?.setAttribute("aria-pressed", String(on));
    for (const picture of this.live.querySelectorAll(":scope > .picture > svg:not(.over)"))
      if (on) picture.removeAttribute("aria-hidden");
      else picture.setAttribute("aria-hidden", "true");
  }
}
