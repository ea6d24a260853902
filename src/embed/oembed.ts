// The oEmbed 1.0 answer to a host that has only the address of a widget.
import { escaped } from "../facts/markup.ts";
import { absoluteAddressOf, frozenVersion, ownFolder } from "../facts/address.ts";
import { dataset } from "../facts/dataset.ts";
import { embedHeight } from "./embed-heights.ts";
import { widgetTitle, type Widget, widgetPath } from "../facts/widgets.ts";

// Static files cannot see what width a host asks for; this is the column of most articles.
const WIDTH = 600;

// The line by which a permanent version says so, which the measured widgets do not have.
const VERSION_LINE_PX = 20;

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

/** The answer for a widget: a link where no frames are shown, then a bare frame, since some hosts keep nothing else. */
export function oembedOf(widget: Widget): OembedAnswer {
  const title = widgetTitle(widget);
  const height = embedHeight(widget, WIDTH) + (frozenVersion === null ? 0 : VERSION_LINE_PX);
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
