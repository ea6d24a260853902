// Knows what an administrator types into other people's systems so that they show a widget. Knows no widget's content.
import { escaped } from "../facts/markup.ts";
import { absoluteAddressOf } from "../facts/address.ts";
import { dataset } from "../facts/dataset.ts";
import { embedHeight } from "./embed-heights.ts";
import { widgetImage } from "./widget-image.ts";
import { type Widget, widgetPath, widgetTitle } from "../facts/widgets.ts";

/** What stands below the words about a system, by its kind, for one widget as an example. */
export function hostSnippets(widget: Widget): Readonly<Record<"drupal" | "amp" | "policy", string>> {
  const { origin } = new URL(absoluteAddressOf("/"));
  return { drupal: drupal(widget), amp: amp(widget), policy: policy(origin) };
}

/** The fields of the form for a custom provider. */
function drupal(widget: Widget): string {
  return [
    `Provider name:     ${dataset.texts.pages.frame.siteName}`,
    `Provider URL:      ${absoluteAddressOf("/")}`,
    `Endpoint URL:      ${absoluteAddressOf(`/oembed/${widgetPath(widget)}.json`)}`,
    `Endpoint schemes:  ${absoluteAddressOf(`/embed/${widgetPath(widget)}/`)}`,
    "Endpoint formats:  JSON",
    "Discovery:         on",
  ].join("\n");
}

/** AMP wants an element that opens the rest, and a picture where the frame stands near the top. */
function amp(widget: Widget): string {
  return `<script async custom-element="amp-iframe" src="https://cdn.ampproject.org/v0/amp-iframe-0.1.js"></script>

<amp-iframe src="${absoluteAddressOf(`/embed/${widgetPath(widget)}/`)}"
  title="${escaped(widgetTitle(widget))}"
  width="600" height="${embedHeight(widget, 600)}" layout="responsive" resizable frameborder="0"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox">
  <amp-img placeholder layout="fill" src="${absoluteAddressOf(widgetImage(widget).png)}"></amp-img>
  <div overflow tabindex="0" role="button" aria-label="Show all of it">Show all of it</div>
</amp-iframe>`;
}

function policy(origin: string): string {
  return [`frame-src ${origin};`, `script-src ${origin};`, `img-src ${origin};`].join("\n");
}
