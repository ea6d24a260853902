// Knows how a link to the page of the widgets follows the view of the map that a reader explores. Knows no widget.
import { NAMED_VIEWS, type SharedView } from "./shared-view.client.ts";

/** What a view asks of a widget, as a query; a part of the world without a name is left to the whole. */
export function widgetQuery(widget: string, { view, country }: SharedView): string {
  const asked = new URLSearchParams({ widget });
  if (view !== "world" && NAMED_VIEWS.includes(view)) asked.set("region", view);
  if (country) asked.set("highlight", country);
  return `?${asked.toString()}`;
}

/** Takes the link in this element to the view; the link names the widget of each layer. */
export function followView(element: Element, view: SharedView): void {
  const link = element.querySelector<HTMLAnchorElement>("a[data-builder]");
  const widget = link?.dataset[view.layer];
  if (link && widget) link.href = `${link.dataset["builder"] ?? ""}${widgetQuery(widget, view)}`;
}
