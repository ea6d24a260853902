// Writes a view of the map into the address, reads it from there, and takes the link to the embed along.
import { REGIONS } from "../facts/regions.ts";

/** What a shared address says; whatever it cannot say rightly is left at its default. */
export interface SharedView {
  readonly layer: string;
  /** A named part of the map, or middle and width of a free one. */
  readonly view: string;
  /** Code of the country chosen, in capital letters; empty for none. */
  readonly country: string;
}

export const LAYERS: readonly string[] = ["part", "told", "units"];
export const NAMED_VIEWS: readonly string[] = ["world", ...REGIONS];
const DEFAULTS: SharedView = { layer: "told", view: "world", country: "" };
const FREE_VIEW = /^\d{1,4},\d{1,3},\d{2,4}$/;

/** The view that an address asks for. */
export function readView(search: string): SharedView {
  const asked = new URLSearchParams(search);
  const [layer, view, country] = [asked.get("layer") ?? "", asked.get("view") ?? "", asked.get("country") ?? ""];
  return {
    layer: LAYERS.includes(layer) ? layer : DEFAULTS.layer,
    view: NAMED_VIEWS.includes(view) || FREE_VIEW.test(view) ? view : DEFAULTS.view,
    country: /^[a-z]{3}$/i.test(country) ? country.toUpperCase() : DEFAULTS.country,
  };
}

/** The address with this view in it; what is as by default is left out, and what others wrote stays. */
export function withView(address: string, view: SharedView): string {
  const url = new URL(address);
  const written = { ...view, country: view.country.toLowerCase() };
  for (const key of ["layer", "view", "country"] as const) {
    if (written[key] === DEFAULTS[key]) url.searchParams.delete(key);
    else url.searchParams.set(key, written[key]);
  }
  return url.href.replaceAll("%2C", ",");
}

const REST_MS = 300;

/** Writes the view into the address once things have come to rest, without a new entry in the history. */
export class ViewWriter {
  private waiting: ReturnType<typeof setTimeout> | undefined;

  write(view: SharedView): void {
    this.stop();
    this.waiting = setTimeout(() => history.replaceState(history.state, "", withView(location.href, view)), REST_MS);
  }

  stop(): void {
    clearTimeout(this.waiting);
  }
}

/** What a view asks of a widget, as a query; a part of the world without a name is left to the whole. */
export function widgetQuery(widget: string, { view, country }: SharedView): string {
  const asked = new URLSearchParams({ widget });
  if (view !== "world" && NAMED_VIEWS.includes(view)) asked.set("region", view);
  if (country) asked.set("highlight", country);
  return `?${asked.toString().replaceAll("&", ";")}`;
}

/** Takes the link in this element to the view; the link names the widget of each layer. */
export function followView(element: Element, view: SharedView): void {
  const link = element.querySelector<HTMLAnchorElement>("a[data-builder]");
  const widget = link?.dataset[view.layer];
  if (link && widget) link.href = `${link.dataset["builder"] ?? ""}${widgetQuery(widget, view)}`;
}
