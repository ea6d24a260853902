// What an editor pastes to show a widget, as templates and the values that fill them, and what an administrator types
// into other publishing systems.
import { absoluteAddressOf } from "../facts/address.ts";
import { dataset } from "../facts/dataset.ts";
import { embedLanguage } from "../facts/embed-language.ts";
import type { HostSnippet } from "../facts/embed-text.ts";
import { escaped } from "../facts/markup.ts";
import { widgetTitle, type Widget, widgetPath } from "../facts/widgets.ts";
import { PREVIEW_WIDTHS } from "../site/widget-choice.ts";
import { embedHeight } from "./embed-heights.ts";
import { PNG_SCALE, widgetImage } from "./widget-image.ts";

// Width and border stand in attributes too, for pages whose policy refuses styles. Nothing is said of colour schemes: the
// frame then has that of the page around. The link stays where an editor or a sanitiser takes the frame away.
const frame = (style: string, after = "") => `<iframe src="{src}" title="{title}" width="{width}" height="{height}" \
frameborder="0" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" \
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="${style};border:0"></iframe>
<p><a href="{src}">{title}</a></p>${after}`;

/** The ways to show a widget, from the least that a host must do to the most; table and ZIP are files. */
export const EMBED_METHODS = ["link", "iframe", "responsive", "image", "table", "zip"] as const;
export type EmbedMethod = (typeof EMBED_METHODS)[number];

/** Those whose text is made from a template. */
export const SNIPPET_TEMPLATES = {
  link: "{src}",
  // Nobody tells the host of this one how tall it is: no wider than its height was reserved for.
  iframe: frame("width:100%;max-width:{width}px"),
  responsive: frame("width:100%", `\n<script async src="${absoluteAddressOf("/embed.js")}"></script>`),
  image: `<figure lang="{language}" dir="{direction}">
  <a href="{story}"><img src="{png}" width="{imageWidth}" height="{imageHeight}" alt="{alt}" style="max-width:100%;height:auto"></a>
  <figcaption>{caption}. {credit} {licence} <a href="{story}">{read}</a></figcaption>
</figure>`,
} as const;

/** What fills the templates for a widget without any choice made but its language. */
export function widgetValues(widget: Widget): Readonly<Record<string, string>> {
  const { png, svg, widthPx, heightPx, alt, caption, credit } = widgetImage(widget);
  const heights = PREVIEW_WIDTHS.map((width) => [`height${width}`, String(embedHeight(widget, width))]);
  return {
    title: caption,
    ...(Object.fromEntries(heights) as Record<string, string>),
    png: absoluteAddressOf(png),
    svg: absoluteAddressOf(svg),
    imageWidth: String(widthPx),
    pngWidth: String(widthPx * PNG_SCALE),
    pngHeight: String(heightPx * PNG_SCALE),
    imageHeight: String(heightPx),
    alt,
    caption,
    credit,
  };
}

/** What fills them for every widget of a language. */
export function languageValues(locale: string): Readonly<Record<string, string>> {
  const { direction, words } = embedLanguage(locale);
  return {
    language: locale,
    direction,
    read: words.frame.story,
    story: absoluteAddressOf("/"),
    licence: `${dataset.texts.pages.frame.siteName}, CC BY 4.0.`,
  };
}

/** Addresses of a widget's own page and of the files beside it. */
export function widgetFiles(widget: Pick<Widget, "locale" | "name">) {
  const folder = `/embed/${widgetPath(widget)}/`;
  return { page: folder, table: `${folder}table.html`, zip: `${folder}widget.zip` };
}

/** What stands below the words about a publishing system, by its kind, for one widget as an example. */
export function hostSnippets(widget: Widget): Readonly<Record<HostSnippet, string>> {
  const { origin, hostname } = new URL(absoluteAddressOf("/"));
  return {
    drupal: drupal(widget),
    amp: amp(widget),
    policy: policy(origin),
    sanitiser: sanitiser(hostname),
    "iframe-resizer": iframeResizer(widget),
    theme: `document.querySelectorAll('iframe[src*="/embed/"]').forEach((frame) =>
  frame.contentWindow.postMessage({ type: "theme", theme: "dark" }, "*"));`,
  };
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

/** Settings by which sanitisers keep the frame and what stands in its tag. */
function sanitiser(hostname: string): string {
  return `DOMPurify.sanitize(html, {
  ADD_TAGS: ["iframe"],
  ADD_ATTR: ["frameborder", "referrerpolicy", "sandbox"],
});

sanitizeHtml(html, {
  allowedTags: [...sanitizeHtml.defaults.allowedTags, "iframe"],
  allowedAttributes: {
    ...sanitizeHtml.defaults.allowedAttributes,
    iframe: ["src", "title", "width", "height", "frameborder", "loading", "referrerpolicy", "sandbox", "style"],
  },
  allowedIframeHostnames: ["${hostname}"],
});`;
}

/** The frame without a sandbox, whose origin "null" iframe-resizer refuses. */
function iframeResizer(widget: Widget): string {
  return `<iframe src="${absoluteAddressOf(`/embed/${widgetPath(widget)}/`)}"
  title="${escaped(widgetTitle(widget))}"
  width="600" height="${embedHeight(widget, 600)}" frameborder="0" loading="lazy" style="width:100%;border:0"></iframe>`;
}
