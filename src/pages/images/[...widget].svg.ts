// Knows the addresses of the stills as SVG: one per widget and language.
import type { APIRoute, GetStaticPaths } from "astro";
import { type Widget, widgetPath, widgets } from "../../facts/widgets.ts";
import { stillSvg } from "../../embed/widget-stills.ts";

export const getStaticPaths = (() =>
  widgets.map((widget) => ({ params: { widget: widgetPath(widget) }, props: { widget } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ widget: Widget }> = ({ props }) =>
  new Response(stillSvg(props.widget), { headers: { "Content-Type": "image/svg+xml; charset=utf-8" } });
