// Knows the addresses of the stills as PNG: two per widget and language, the larger with "@2x" in its name.
import type { APIRoute, GetStaticPaths } from "astro";
import { type Widget, widgetPath, widgets } from "../../model/widgets.ts";
import { stillPng } from "../../publication/widget-stills.ts";

interface Props {
  widget: Widget;
  scale: 1 | 2;
}

export const getStaticPaths = (() =>
  widgets.flatMap((widget) => [
    { params: { widget: widgetPath(widget) }, props: { widget, scale: 1 } },
    { params: { widget: `${widgetPath(widget)}@2x` }, props: { widget, scale: 2 } },
  ])) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { widget, scale } }) =>
  new Response(stillPng(widget, scale), { headers: { "Content-Type": "image/png" } });
