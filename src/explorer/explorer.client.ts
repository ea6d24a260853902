// The map to explore: brings layers, view, keys, search and panel together.
import { CHOOSE_EVENT } from "../site/country-finder.client.ts";
import { knownCountry, type KnownCountry } from "../site/known-country.client.ts";
import { CountryPanel, type PanelCountry } from "./country-panel.client.ts";
import { ExplorerView } from "./explorer-view.client.ts";
import { listenToGestures } from "./map-gestures.client.ts";
import { MapKeys } from "./map-keys.client.ts";
import { pressedCountry, titleCountries } from "./country-links.client.ts";
import { followView, readView, ViewWriter } from "./shared-view.client.ts";

// remembers stands in attributes of the element and in the address.

/** A map to explore that has come to life. */
export class Explorer {
  private readonly element: HTMLElement;
  private readonly live: HTMLElement;
  private readonly view: ExplorerView;
  private readonly panel: CountryPanel;
  private readonly keys: MapKeys;
  private readonly writer = new ViewWriter();
  private opener: HTMLElement | SVGElement | null = null;

  constructor(element: HTMLElement, live: HTMLElement, panel: HTMLElement) {
    [this.element, this.live] = [element, live];
    this.panel = new CountryPanel(panel, element);
    this.view = new ExplorerView(element, live, () => this.remember());
    this.keys = new MapKeys(element, live, this.view.stage, () => this.view.free());
  }

  /** Listens until the signal aborts, and shows what the address asks for. */
  listen(signal: AbortSignal): void {
    const { element } = this;
    this.view.watch(signal);
    listenToGestures(this.live, this.view.stage, () => this.view.free(), signal);
    element.addEventListener("click", (event) => this.press(event), { signal });
    element.addEventListener("keydown", (event) => this.type(event), { signal });
    element.addEventListener("focusout", (event) => this.leftBy(event), { signal });
    element.addEventListener("change", () => this.remember(), { signal });
    document.addEventListener(CHOOSE_EVENT, (event) => this.found(event as CustomEvent<KnownCountry>), { signal });
    signal.addEventListener("abort", () => this.writer.stop());
    this.restore();
  }

  private restore(): void {
    const { layer, view, country } = readView(location.search);
    const radio = this.element.querySelector<HTMLInputElement>(`[name="layer"][value="${layer}"]`);
    if (radio && location.search.includes("layer=")) radio.checked = true;
    this.view.ask(view);
    if (country) this.tell({ ...knownCountry(country), iso3: country });
    this.remember();
  }

  private press(event: MouseEvent): void {
    const button = (event.target as Element).closest("button");
    if (button) return this.command(button);
    const pressed = pressedCountry(event);
    if (!pressed) return;
    event.preventDefault();
    if (pressed.where === "panels") this.view.reveal(pressed.iso3);
    this.choose(pressed, pressed.link, pressed.byKey || pressed.where === "list");
  }

  private command({ dataset }: HTMLButtonElement): void {
    const { view, zoom, keys, close } = dataset;
    if (view) this.view.ask(view === "reset" ? "world" : view);
    if (zoom) this.view.zoom(zoom === "in");
    if (keys !== undefined) this.toggleKeys();
    if (close !== undefined) this.close();
  }

  private found(event: CustomEvent<KnownCountry>): void {
    event.preventDefault();
    this.view.reveal(event.detail.iso3);
    this.choose(event.detail, document.querySelector<HTMLElement>("country-finder input"), true);
  }

  private choose(country: PanelCountry, opener: HTMLElement | SVGElement | null, focus: boolean): void {
    if (!this.tell(country)) return;
    this.opener = opener;
    if (focus) this.panel.element.focus({ preventScroll: true });
    this.panel.element.scrollIntoView({ block: "nearest" });
    this.remember();
  }

  private tell(country: PanelCountry): boolean {
    const known = this.panel.tell(country);
    if (known) this.element.dataset["country"] = country.iso3;
    if (known) this.view.mark(country.iso3);
    return known;
  }

  /** Back to where the country was chosen. */
  private close(): void {
    this.panel.clear();
    delete this.element.dataset["country"];
    this.view.mark(null);
    if (this.live.contains(this.opener) && this.keys.at) this.keys.enter(this.keys.at);
    else this.backTo()?.focus();
    this.remember();
  }

  /** What opened the panel, where it can be seen; else the finder. */
  private backTo(): HTMLElement | SVGElement | null {
    const seen = (this.opener?.getClientRects().length ?? 0) > 0;
    return seen ? this.opener : this.element.querySelector<HTMLElement>("country-finder input");
  }

  private toggleKeys(): void {
    if (this.keys.on) return this.keys.leave();
    const { places } = this.view.stage;
    const known = [this.element.dataset["country"], this.keys.at, ...places.keys()];
    this.keys.enter(known.find((iso3) => places.has(iso3 ?? "")) ?? "");
  }

  private type(event: KeyboardEvent): void {
    const target = event.target as Element;
    if (this.keys.on && this.live.contains(target)) {
      if (event.key === "Escape") this.leave();
      else this.keys.press(event);
    } else if (event.key === "Escape" && this.panel.element.contains(target) && this.element.dataset["country"])
      this.close();
  }

  private leave(): void {
    this.keys.leave();
    this.element.querySelector<HTMLElement>("[data-keys]")?.focus();
  }

  /** Focus that goes elsewhere by itself ends the exploring; a window that loses focus does not. */
  private leftBy({ target, relatedTarget }: FocusEvent): void {
    if (!this.keys.on || !this.live.contains(target as Node) || relatedTarget === null) return;
    if (!this.live.contains(relatedTarget as Node)) this.keys.leave();
  }

  private remember(): void {
    const layer = this.element.querySelector<HTMLInputElement>('[name="layer"]:checked')?.value ?? "";
    const view = { layer, view: this.view.name, country: this.element.dataset["country"] ?? "" };
    titleCountries(this.element, layer);
    this.writer.write(view);
    followView(this.element, view);
  }
}

/** The map to explore. Without this script each country is a link, and the page alone switches the layers. */
class CountryExplorer extends HTMLElement {
  private gone = new AbortController();

  connectedCallback(): void {
    this.gone = new AbortController();
    const live = this.querySelector<HTMLElement>("[data-live]");
    const panel = this.querySelector<HTMLElement>(".country-panel");
    if (live && panel) new Explorer(this, live, panel).listen(this.gone.signal);
  }

  disconnectedCallback(): void {
    this.gone.abort();
  }
}

customElements.define("country-explorer", CountryExplorer);
