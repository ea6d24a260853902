// The static images as PNG: one per widget and language, of double density.
import type { APIRoute, GetStaticPaths } from "astro";
import { type Widget, widgetPath, widgets } from "../../facts/widgets.ts";
import { widgetPng } from "../../embed/widget-image.ts";

export const getStaticPaths = (() =>
  widgets.map((widget) => ({ params: { widget: widgetPath(widget) }, props: { widget } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ widget: Widget }> = async ({ props }) =>
  new Response(await widgetPng(props.widget), { headers: { "Content-Type": "image/png" } });
