// The static images as SVG: one per widget and language.
import type { APIRoute, GetStaticPaths } from "astro";
import { type Widget, widgetPath, widgets } from "../../facts/widgets.ts";
import { widgetSvg } from "../../embed/widget-image.ts";

export const getStaticPaths = (() =>
  widgets.map((widget) => ({ params: { widget: widgetPath(widget) }, props: { widget } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ widget: Widget }> = ({ props }) =>
  new Response(widgetSvg(props.widget), { headers: { "Content-Type": "image/svg+xml; charset=utf-8" } });
