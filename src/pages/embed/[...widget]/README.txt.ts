// The READMEs of the widgets to host oneself: one per widget and language.
import type { APIRoute, GetStaticPaths } from "astro";
import { type Widget, widgetPath, widgets } from "../../../facts/widgets.ts";
import { widgetReadmeOf } from "../../../embed/widget-readme.ts";

export const getStaticPaths = (() =>
  widgets.map((widget) => ({ params: { widget: widgetPath(widget) }, props: { widget } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ widget: Widget }> = ({ props }) =>
  new Response(widgetReadmeOf(props.widget), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
