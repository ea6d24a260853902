// The tables of the widgets, to look at and to paste from: one per widget and language.
import type { APIRoute, GetStaticPaths } from "astro";
import { type Widget, widgetPath, widgets } from "../../../facts/widgets.ts";
import { tablePage } from "../../../embed/widget-table.ts";

export const getStaticPaths = (() =>
  widgets.map((widget) => ({ params: { widget: widgetPath(widget) }, props: { widget } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ widget: Widget }> = ({ props }) =>
  new Response(tablePage(props.widget), { headers: { "Content-Type": "text/html; charset=utf-8" } });
