// Knows the answer that a host gets who asks for a widget by its address alone (oEmbed 1.0). Knows no host.
import { escaped } from "../facts/markup.ts";
import { absoluteAddressOf, frozenVersion, ownFolder } from "../facts/address.ts";
import { dataset } from "../facts/dataset.ts";
import { embedHeight } from "./embed-heights.ts";
import { type Widget, widgetPath, widgetTitle } from "../facts/widgets.ts";

// Static files cannot see what width a host asks for; this is the column of most articles.
const WIDTH = 600;

// The line by which a lasting copy names its version, which the measured widgets have not got.
const ONE_LINE = 20;

/** An oEmbed answer of type "rich". */
export interface OembedAnswer {
  readonly type: "rich";
  readonly version: "1.0";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

/** The answer for a widget: a link for who shows no frames, then a bare frame, since some hosts keep nothing else. */
export function oembedOf(widget: Widget): OembedAnswer {
  const title = widgetTitle(widget);
  const height = embedHeight(widget, WIDTH) + (frozenVersion === null ? 0 : ONE_LINE);
  const link = `<blockquote><a href="${escaped(absoluteAddressOf("/"))}">${escaped(title)}</a></blockquote>`;
  const source = escaped(absoluteAddressOf(`${ownFolder("embed")}${widgetPath(widget)}/`));
  const frame = `<iframe src="${source}" width="${WIDTH}" height="${height}" title="${escaped(title)}" frameborder="0"></iframe>`;
  return {
    type: "rich",
    version: "1.0",
    title,
    provider_name: dataset.texts.pages.frame.siteName,
    provider_url: absoluteAddressOf("/"),
    width: WIDTH,
    height,
    html: link + frame,
  };
}
